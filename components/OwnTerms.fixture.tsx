import { OwnTerms, type OwnTermsProps } from './OwnTerms';
import { long, many, some } from './own-samples';

const ignore = () => undefined;

const own = (change: Partial<OwnTermsProps>) => (
  <OwnTerms
    count={some.length}
    shown={some}
    query=""
    undo={null}
    said=""
    problem={null}
    onQuery={ignore}
    onAdd={ignore}
    onEdit={ignore}
    onRemove={ignore}
    onImport={ignore}
    onExport={ignore}
    onUndo={ignore}
    {...change}
  />
);

export const fixtures = {
  some: () => own({}),
  none: () => own({ count: 0, shown: [] }),
  loading: () => own({ count: null, shown: [] }),
  failed: () => own({ count: 'failed', shown: [] }),
  'nothing found': () => own({ shown: [], query: 'Eastmoor' }),
  'just kept': () =>
    own({ said: 'Kept. It is marked on the pages you have open and on those you open next.' }),
  'just imported': () => own({ undo: 'import' }),
  'just deleted': () => own({ undo: 'remove', count: 0, shown: [] }),
  'not kept': () =>
    own({
      problem: 'Your browser did not allow your terms to be kept. Nothing was changed; try again.',
    }),
  'very long in everything': () => own({ count: 1, shown: [long] }),
  'two thousand': () => own({ count: many.length, shown: many }),
};
