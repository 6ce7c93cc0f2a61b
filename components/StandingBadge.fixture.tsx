import { current, ended, planned, uncertain } from './card-samples';
import { StandingBadge } from './StandingBadge';

export const inPage = true;

export const fixtures = {
  current: () => <StandingBadge {...current.standing} />,
  planned: () => <StandingBadge {...planned.standing} />,
  ended: () => <StandingBadge {...ended.standing} />,
  uncertain: () => <StandingBadge {...uncertain.standing} />,
};
