import { itemsOf } from '@/lib/chart/items';
import { lanesOf } from '@/lib/chart/rows';
import { fitting, periodOf } from '@/lib/chart/stretch';
import { TimelineChart } from './TimelineChart';
import { date, glossary } from './timeline-samples';

const ignore = () => undefined;
const { items, whole } = itemsOf(glossary);
const lanes = lanesOf(items);
const rest = {
  lanes,
  whole,
  knowledge: glossary.knowledge,
  at: date('2013-09-17'),
  all: false,
  chosen: null,
  onChoose: ignore,
  onHover: ignore,
  onStretch: ignore,
};

export const fixtures = {
  'all years': () => <TimelineChart {...rest} stretch={whole} />,
  'two years, one item chosen': () => (
    <TimelineChart
      {...rest}
      stretch={fitting({ from: periodOf(date('2021')).from, to: periodOf(date('2022')).to }, whole)}
      chosen="ev-icbs-start-and-ccgs-are-abolished"
    />
  ),
  'what is planned': () => (
    <TimelineChart {...rest} stretch={fitting(periodOf(date('2027')), whole)} />
  ),
};
