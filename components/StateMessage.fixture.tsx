import type { Host } from '@/lib/sites/hosts';
import { StateMessage } from './StateMessage';

const ignore = () => undefined;
const host = 'www.county-gazette.example' as Host;

export const fixtures = {
  loading: () => <StateMessage state={{ kind: 'loading' }} onOnce={ignore} onAllow={ignore} />,
  'nothing known': () => <StateMessage state={{ kind: 'unseen' }} onOnce={null} onAllow={ignore} />,
  'a page of the browser': () => (
    <StateMessage state={{ kind: 'no-page' }} onOnce={ignore} onAllow={ignore} />
  ),
  'on no list': () => (
    <StateMessage state={{ kind: 'unlisted', host }} onOnce={ignore} onAllow={ignore} />
  ),
  'on no list, from the panel': () => (
    <StateMessage state={{ kind: 'unlisted', host }} onOnce={null} onAllow={ignore} />
  ),
  withheld: () => (
    <StateMessage state={{ kind: 'withheld', host }} onOnce={ignore} onAllow={ignore} />
  ),
  silent: () => <StateMessage state={{ kind: 'silent', host }} onOnce={ignore} onAllow={ignore} />,
  never: () => (
    <StateMessage
      state={{ kind: 'never', host: 'email.nhs.net' as Host, why: 'mail' }}
      onOnce={ignore}
      onAllow={ignore}
    />
  ),
};
