import { itemsOf } from '@/lib/chart/items';
import { around } from '@/lib/chart/stretch';
import { TimelineTools } from './TimelineTools';
import { date, glossary } from './timeline-samples';

const ignore = () => undefined;
const { whole } = itemsOf(glossary);

export const fixtures = {
  'all years': () => <TimelineTools stretch={whole} whole={whole} at={null} onStretch={ignore} />,
  'some years, and an article': () => (
    <TimelineTools
      stretch={around(16_000, 3_000, whole)}
      whole={whole}
      at={date('2013-09-17')}
      onStretch={ignore}
    />
  ),
};
