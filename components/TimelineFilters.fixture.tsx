import { LANES } from '@/lib/chart/item';
import { TimelineFilters } from './TimelineFilters';
import { byId, sampleId } from './timeline-samples';

const ignore = () => undefined;
const rest = {
  lanes: new Set(LANES),
  onLanes: ignore,
  terms: [...byId.values()].map(({ entry: { id, name, short } }) => ({ id, name, short })),
  onTerm: ignore,
};

export const fixtures = {
  all: () => <TimelineFilters {...rest} term={null} />,
  'few kinds, around a term': () => (
    <TimelineFilters
      {...rest}
      lanes={new Set(['law'])}
      term={{ id: sampleId('ccg'), name: 'Clinical commissioning group' }}
    />
  ),
};
