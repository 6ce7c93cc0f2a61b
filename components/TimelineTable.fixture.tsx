import { itemsOf } from '@/lib/chart/items';
import { TimelineTable } from './TimelineTable';
import { glossary } from './timeline-samples';

const { items } = itemsOf(glossary);
const hrefOf = (id: string) => `#/term/${id}`;

export const fixtures = {
  several: () => <TimelineTable items={items} hrefOf={hrefOf} />,
  one: () => <TimelineTable items={items.slice(0, 1)} hrefOf={hrefOf} />,
};
