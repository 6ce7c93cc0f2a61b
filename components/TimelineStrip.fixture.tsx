import { current, ended, long, planned, uncertain } from './card-samples';
import { TimelineStrip } from './TimelineStrip';

export const inPage = true;

export const fixtures = {
  'one after the other': () => <TimelineStrip strip={ended.strip} standing="ended" />,
  'beside each other, and an end that is planned': () => (
    <TimelineStrip strip={uncertain.strip} standing="uncertain" />
  ),
  'planned, without an article': () => <TimelineStrip strip={planned.strip} standing="planned" />,
  current: () => <TimelineStrip strip={current.strip} standing="current" />,
  'long names and short times': () => <TimelineStrip strip={long.strip} standing="uncertain" />,
};
