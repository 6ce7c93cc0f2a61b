import { ended, many, uncertain } from './card-samples';
import { TermLinks } from './TermLinks';

const ignore = () => undefined;

export const inPage = true;

const rest = { whole: false, onOpen: ignore, onMore: ignore };

export const fixtures = {
  'one each': () => <TermLinks {...rest} before={ended.before} after={ended.after} />,
  'several, and a planned one': () => (
    <TermLinks {...rest} before={uncertain.before} after={uncertain.after} />
  ),
  many: () => <TermLinks {...rest} before={many} after={[]} />,
  'many, whole': () => <TermLinks {...rest} before={many} after={[]} whole />,
};
