import { StandingCounts } from './StandingCounts';

export const fixtures = {
  'every standing': () => (
    <StandingCounts
      counts={[
        { status: 'current', count: 12 },
        { status: 'ended', count: 3 },
        { status: 'planned', count: 1 },
        { status: 'uncertain', count: 1 },
      ]}
    />
  ),
  none: () => <StandingCounts counts={[]} />,
};
