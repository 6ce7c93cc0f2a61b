import type { TermId } from '@/lib/glossary/types';
import { SenseList, type SenseListProps } from './SenseList';

const list = (change: Partial<SenseListProps>) => (
  <div class="card">
    <div class="body">
      <section class="sense">
        <SenseList
          senses={[
            {
              id: 'icp' as TermId,
              name: 'Integrated care partnership',
              about: 'Body · since 2022',
            },
            { id: 'icp-contract' as TermId, name: 'ICP contract', about: 'Contract · 2019–2022' },
          ]}
          onChoose={() => undefined}
          {...change}
        />
      </section>
    </div>
  </div>
);

export const inPage = true;
export const fixtures = {
  'two senses': () => list({}),
  'a long name': () =>
    list({
      senses: [
        {
          id: 'icp-contract' as TermId,
          name: 'Integrated care provider contract, drafted as the accountable care organisation contract',
          about: 'Contract · 2019–2022',
        },
      ],
    }),
};
