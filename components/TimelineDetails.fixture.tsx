import { itemsOf } from '@/lib/chart/items';
import { TimelineDetails } from './TimelineDetails';
import { byId, glossary } from './timeline-samples';

const { items } = itemsOf(glossary);
const find = (title: string) => items.find((item) => item.title === title) ?? null;
const rest = {
  nameOf: (id: string) => [...byId.values()].find(({ entry }) => entry.id === id)?.entry.name ?? id,
  hrefOf: (id: string) => `#/term/${id}`,
};

export const fixtures = {
  nothing: () => <TimelineDetails {...rest} item={null} />,
  'a slip': () => <TimelineDetails {...rest} item={find('ICBs start and CCGs are abolished')} />,
  'a body': () => <TimelineDetails {...rest} item={find('NHS England')} />,
};
