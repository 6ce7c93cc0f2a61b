import { SourceRef } from './SourceRef';

export const fixtures = {
  'the first source': () => (
    <p>
      There were 211 at the start. <SourceRef source={0} />
    </p>
  ),
};
