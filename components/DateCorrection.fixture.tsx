import { DateCorrection, type DateCorrectionProps } from './DateCorrection';
import { published } from './panel-samples';

const ignore = () => undefined;
const correction = (change: Partial<DateCorrectionProps>) => (
  <DateCorrection
    published={published}
    asking={false}
    fault={null}
    onAsk={ignore}
    onKeep={ignore}
    onCancel={ignore}
    onBack={ignore}
    {...change}
  />
);

export const fixtures = {
  'a date that was found': () => correction({}),
  'no date was found': () => correction({ published: null }),
  'set by the reader': () => correction({ published: { ...published, source: 'reader' } }),
  asking: () => correction({ asking: true }),
  'no date at all': () => correction({ asking: true, fault: 'bad' }),
  'a day to come': () => correction({ asking: true, fault: 'later' }),
};
