import '@/assets/notes.css';
import type { Host } from '@/lib/sites/hosts';
import { NoteList } from './NoteList';
import { sampleNote } from './note-samples';
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

const list = (
  <NoteList
    notes={[sampleNote('1'), sampleNote('2', { body: '', colour: 'blue' })]}
    lost={new Set([sampleNote('2').id])}
    onShow={ignore}
    onEdit={ignore}
    onDelete={ignore}
    onUndo={ignore}
  />
);

const panel = (
  page: PagePanelProps['page'],
  problem: string | null = null,
  notes: PagePanelProps['notes'] = list,
) => (
  <PagePanel
    page={page}
    noteCount={notes === null ? 0 : 2}
    notes={notes}
    date={{
      asking: false,
      fault: null,
      onAsk: ignore,
      onKeep: ignore,
      onCancel: ignore,
      onBack: ignore,
    }}
    problem={problem}
    onShow={ignore}
    onAllow={ignore}
    onSwitchOn={ignore}
    onAddNote={ignore}
    onGlossary={ignore}
    onRetry={ignore}
  />
);

export const fixtures = {
  'a page with terms': () => panel(read),
  'a page without a date': () => panel({ ...read, published: null }),
  'a date set by the reader': () =>
    panel({ ...read, published: { ...published, source: 'reader' } }),
  'a page without terms': () => panel({ ...read, terms: [] }),
  'still reading': () => panel({ ...read, terms: [], reading: true }),
  'marks are off': () => panel({ ...read, terms: [], on: false }),
  'the glossary does not answer': () => panel({ ...read, terms: null }),
  'a term that has left the page': () =>
    panel(read, 'That term is no longer on the page. The list has been read again.'),
  'notes that cannot be read': () => panel(read, null, null),
  loading: () => panel({ kind: 'loading' }),
  'nothing is read here': () => panel({ kind: 'unseen' }),
  'never read': () => panel({ kind: 'never', host: 'web.accurx.com' as Host, why: 'clinical' }),
};
