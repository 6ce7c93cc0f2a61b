import { TimelineLegend } from './TimelineLegend';

export const fixtures = { legend: () => <TimelineLegend /> };
