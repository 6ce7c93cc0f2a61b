import { SampleArticle } from './SampleArticle';

export const fixtures = {
  'the sample': () => <SampleArticle />,
};
