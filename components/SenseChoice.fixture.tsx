import type { TermId } from '@/lib/glossary/types';
import { SenseChoice, type SenseChoiceProps } from './SenseChoice';

const ignore = () => undefined;
const choice = (change: Partial<SenseChoiceProps>) => (
  <SenseChoice
    letters="ICP"
    others={[
      {
        id: 'icp' as TermId,
        name: 'Integrated care partnership',
        about: 'Partnership · since 2022',
      },
      {
        id: 'icp-contract' as TermId,
        name: 'Integrated care provider contract',
        about: 'Contract · 2019–2022',
      },
    ]}
    said={null}
    silent={false}
    problem={null}
    onSay={ignore}
    onUndo={ignore}
    onBack={ignore}
    onClose={ignore}
    {...change}
  />
);

export const inPage = true;
export const fixtures = {
  'two readings': () => choice({}),
  'still looking': () => choice({ others: null }),
  'taken back': () => choice({ said: 'back' }),
  'silence said before': () => choice({ said: 'before', silent: true }),
  'silence taken back': () => choice({ said: 'back', silent: true }),
  'not kept': () => choice({ problem: 'There was no room. Nothing was changed.' }),
  'very long letters': () =>
    choice({ letters: 'Primary Care Network Directed Enhanced Service Specification' }),
};
