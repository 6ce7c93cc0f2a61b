import type { Host } from '@/lib/sites/hosts';
import { PagePanel, type PagePanelProps } from './PagePanel';
import { published, rows } from './panel-samples';

const ignore = () => undefined;
const read = {
  title: 'What the end of CCGs would mean for practices',
  published,
  terms: rows,
  reading: false,
  on: true,
};

const panel = (page: PagePanelProps['page'], problem: string | null = null) => (
  <PagePanel
    page={page}
    noteCount={0}
    notes={<p class="small soft">…</p>}
    problem={problem}
    onShow={ignore}
    onAllow={ignore}
    onSwitchOn={ignore}
    onRetry={ignore}
  />
);

export const fixtures = {
  'a page with terms': () => panel(read),
  'a page without a date': () => panel({ ...read, published: null }),
  'a page without terms': () => panel({ ...read, terms: [] }),
  'still reading': () => panel({ ...read, terms: [], reading: true }),
  'marks are off': () => panel({ ...read, terms: [], on: false }),
  'the glossary does not answer': () => panel({ ...read, terms: null }),
  'a term that has left the page': () =>
    panel(read, 'That term is no longer on the page. The list has been read again.'),
  loading: () => panel({ kind: 'loading' }),
  'nothing is read here': () => panel({ kind: 'unseen' }),
  'never read': () => panel({ kind: 'never', host: 'web.accurx.com' as Host, why: 'clinical' }),
};
