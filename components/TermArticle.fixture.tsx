import { barePage, longPage, page } from './glossary-samples';
import { TermArticle, type TermArticleProps } from './TermArticle';

const ignore = () => undefined;
const rest: Omit<TermArticleProps, 'page' | 'at'> = {
  lineage: null,
  hrefOf: (id) => `#/term/${id}`,
  timelineHref: '#/timeline',
  onAt: ignore,
  onPrint: ignore,
};

export const fixtures = {
  'as of the latest': () => (
    <TermArticle {...rest} page={{ ...page, card: { ...page.card, then: null } }} at="" />
  ),
  'on a day long ago': () => <TermArticle {...rest} page={page} at="2013-09-17" />,
  'with little known': () => <TermArticle {...rest} page={barePage} at="" />,
  'very long in everything': () => <TermArticle {...rest} page={longPage} at="2013-09-17" />,
};
