import type { Host } from '@/lib/sites/hosts';
import type { PageState } from '@/lib/sites/state';
import { PopupView } from './PopupView';
import { summary } from './panel-samples';

const ignore = () => undefined;
const host = 'www.pulsetoday.co.uk' as Host;

const popup = (
  state: PageState | { readonly kind: 'loading' },
  problem: string | null = null,
  everywhere = true,
) => (
  <PopupView
    state={state}
    everywhere={everywhere}
    problem={problem}
    onSwitch={ignore}
    onSwitchEverywhere={ignore}
    onOnce={ignore}
    onAllow={ignore}
    onPanel={ignore}
    onGlossary={ignore}
    onOptions={ignore}
    onOwn={ignore}
  />
);

export const fixtures = {
  loading: () => popup({ kind: 'loading' }),
  'a listed page': () => popup({ kind: 'read', host, summary, by: 'list' }),
  'a listed page without terms': () =>
    popup({ kind: 'read', host, summary: { ...summary, terms: [] }, by: 'list' }),
  'still reading': () =>
    popup({ kind: 'read', host, summary: { ...summary, reading: true }, by: 'list' }),
  'switched off here': () =>
    popup({ kind: 'read', host, summary: { ...summary, on: false }, by: 'list' }),
  'read once': () => popup({ kind: 'read', host, summary, by: 'once' }),
  'a site allowed': () => popup({ kind: 'read', host, summary, by: 'leave' }),
  'switched off everywhere': () =>
    popup({ kind: 'read', host, summary: { ...summary, on: false }, by: 'list' }, null, false),
  'on no list': () => popup({ kind: 'unlisted', host: 'www.county-gazette.example' as Host }),
  withheld: () => popup({ kind: 'withheld', host }),
  silent: () => popup({ kind: 'silent', host }),
  'never read': () => popup({ kind: 'never', host: 'email.nhs.net' as Host, why: 'mail' }),
  'a page of the browser': () => popup({ kind: 'no-page' }),
  'the browser refused': () =>
    popup(
      { kind: 'silent', host },
      'Your browser lets no extension into this page. Nothing was read.',
    ),
};
