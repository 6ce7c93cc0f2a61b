import type { TermId } from '@/lib/glossary/types';
import { WrongSense, type WrongSenseProps } from './WrongSense';

const ignore = () => undefined;
const props: WrongSenseProps = {
  letters: 'ICP',
  site: 'www.county-gazette.example',
  open: false,
  others: [
    {
      id: 'icp-contract' as TermId,
      name: 'Integrated care provider contract',
      about: 'Contract · Over since 2022',
    },
  ],
  said: null,
  onAsk: ignore,
  onSay: ignore,
  onUndo: ignore,
};
const sense = (change: Partial<WrongSenseProps>) => (
  <div class="card">
    <div class="body">
      <WrongSense {...props} {...change} />
    </div>
  </div>
);

export const inPage = true;
export const fixtures = {
  closed: () => sense({}),
  'asked, with another reading': () => sense({ open: true }),
  'asked, still looking': () => sense({ open: true, others: null }),
  'asked, with no other reading': () => sense({ open: true, others: [] }),
  'another chosen': () => sense({ said: 'chosen' }),
  'never on this page': () => sense({ said: 'page' }),
  'never on this site': () => sense({ said: 'site' }),
  'said at an earlier visit': () => sense({ said: 'before' }),
  'taken back': () => sense({ said: 'back' }),
  'very long letters and site': () =>
    sense({
      open: true,
      letters: 'Primary Care Network Directed Enhanced Service Specification',
      site: 'www.a-very-long-name-of-a-county-gazette-and-its-neighbours.example',
    }),
};
