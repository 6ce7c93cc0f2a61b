import type { PartialDate } from '@/lib/timeline/calendar';
import { PublishedLine } from './PublishedLine';
import { published } from './panel-samples';

export const fixtures = {
  sure: () => <PublishedLine published={published} />,
  'not sure, by its year': () => (
    <PublishedLine
      published={{
        date: '2013' as PartialDate,
        precision: 'year',
        source: 'url',
        confidence: 'unsure',
      }}
    />
  ),
  'found some other way': () => <PublishedLine published={{ ...published, source: 'footer' }} />,
  'set by the reader': () => <PublishedLine published={{ ...published, source: 'reader' }} />,
  unknown: () => <PublishedLine published={null} />,
};
