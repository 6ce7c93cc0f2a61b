import { itemsOf } from '@/lib/chart/items';
import { lanesOf } from '@/lib/chart/rows';
import { TimelinePicture } from './TimelinePicture';
import { date, glossary, sampleId } from './timeline-samples';

const { items, whole } = itemsOf(glossary);
const rest = {
  lanes: lanesOf(items),
  whole,
  knowledge: glossary.knowledge,
  nameOf: (id: string) => `The ${id}`,
  hrefOf: (id: string) => `#/term/${id}`,
  onSave: () => undefined,
};

export const fixtures = {
  'all years': () => <TimelinePicture {...rest} term={null} at={null} />,
  'a term, and an article': () => (
    <TimelinePicture {...rest} term={sampleId('ccg')} at={date('2013-09-17')} />
  ),
};
