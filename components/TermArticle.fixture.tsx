import { barePage, longPage, page } from './glossary-samples';
import { yours } from './own-card-samples';
import { TermArticle, type TermArticleProps } from './TermArticle';

const ignore = () => undefined;
const rest: Omit<TermArticleProps, 'page' | 'at'> = {
  lineage: null,
  hrefOf: (id) => `#/term/${id}`,
  timelineHref: '#/timeline',
  onAt: ignore,
  onPrint: ignore,
};

const ownPage: TermArticleProps['page'] = {
  ...barePage,
  card: { ...yours, then: null },
  forms: [{ form: 'WRH', also: [], cues: [], from: null, to: null }],
  grades: [],
};

export const fixtures = {
  'as of the latest': () => (
    <TermArticle {...rest} page={{ ...page, card: { ...page.card, then: null } }} at="" />
  ),
  'on a day long ago': () => <TermArticle {...rest} page={page} at="2013-09-17" />,
  'with little known': () => <TermArticle {...rest} page={barePage} at="" />,
  'of the reader’s own': () => <TermArticle {...rest} page={ownPage} at="" />,
  'very long in everything': () => <TermArticle {...rest} page={longPage} at="2013-09-17" />,
};
