import { rows } from './panel-samples';
import { TermList } from './TermList';

const ignore = () => undefined;

export const fixtures = {
  'several terms': () => <TermList terms={rows} onShow={ignore} />,
  none: () => <TermList terms={[]} onShow={ignore} />,
};
