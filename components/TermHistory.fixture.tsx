import { barePage, page } from './glossary-samples';
import { TermHistory } from './TermHistory';

export const fixtures = {
  'through time': () => <TermHistory {...page} />,
  'nothing known': () => <TermHistory {...barePage} />,
};
