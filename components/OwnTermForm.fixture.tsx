import { BLANK } from '@/lib/own/blank';
import { OwnTermForm, type OwnTermFormProps } from './OwnTermForm';
import { hub, long } from './own-samples';

const ignore = () => undefined;

const form = (change: Partial<OwnTermFormProps>) => (
  <OwnTermForm
    draft={BLANK}
    isNew
    faults={[]}
    problem={null}
    onSave={ignore}
    onCancel={ignore}
    {...change}
  />
);

export const fixtures = {
  new: () => form({}),
  'one that is there': () => form({ draft: hub, isNew: false }),
  'with faults': () =>
    form({
      draft: { ...hub, name: '', link: 'intranet' },
      faults: [
        { field: 'name', code: 'nameEmpty', words: '' },
        { field: 'to', code: 'dateBad', words: '2013-13' },
        { field: 'link', code: 'linkBad', words: 'intranet' },
      ],
    }),
  'not kept': () =>
    form({ draft: hub, problem: 'You have a term of that name already. Nothing was changed.' }),
  'very long': () => form({ draft: long, isNew: false }),
};
