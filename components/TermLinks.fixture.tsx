import { ended, uncertain } from './card-samples';
import { TermLinks } from './TermLinks';

const ignore = () => undefined;

export const inPage = true;

export const fixtures = {
  'one each': () => <TermLinks before={ended.before} after={ended.after} onOpen={ignore} />,
  'several, and a planned one': () => (
    <TermLinks before={uncertain.before} after={uncertain.after} onOpen={ignore} />
  ),
};
