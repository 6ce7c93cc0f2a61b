import { current, ended, planned } from './card-samples';
import { Moments } from './Moments';

export const inPage = true;

export const fixtures = {
  'then and now': () => <Moments {...ended} standing="ended" whole={false} />,
  'then and now, whole': () => <Moments {...current} standing="current" whole />,
  'now alone': () => <Moments {...planned} standing="planned" whole={false} />,
};
