import type { TermId } from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import type { Verdict } from '@/lib/verdicts/types';
import { VerdictList, type VerdictListProps } from './VerdictList';

const at = 'https://www.county-gazette.example/2019/11/what-the-end-of-ccgs-would-mean';
export const verdicts: readonly Verdict[] = [
  { what: 'sense', where: 'page', at, form: 'icp', means: 'icp-contract' as TermId },
  { what: 'sense', where: 'site', at: 'www.county-gazette.example', form: 'des', means: null },
  { what: 'date', where: 'page', at, date: '2019-11' as PartialDate },
];
const list = (change: Partial<VerdictListProps>) => (
  <VerdictList
    verdicts={verdicts}
    failed={false}
    nameOf={() => 'Integrated care provider contract'}
    writtenOf={(form) => (form.length < 4 ? form.toUpperCase() : form)}
    onForget={() => undefined}
    {...change}
  />
);

export const fixtures = {
  'of each kind': () => list({}),
  none: () => list({ verdicts: [] }),
  loading: () => list({ verdicts: null }),
  'not to be read': () => list({ verdicts: null, failed: true }),
  'very long': () =>
    list({
      verdicts: [
        {
          what: 'sense',
          where: 'page',
          at: `${at}/${'and-what-came-of-it-'.repeat(12)}?edition=county`,
          form: 'primary care network directed enhanced service',
          means: null,
        },
      ],
    }),
};
