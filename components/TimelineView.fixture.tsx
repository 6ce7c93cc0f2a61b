import { TimelineView } from './TimelineView';
import { date, glossary, sampleId } from './timeline-samples';

const ignore = () => undefined;
const rest = {
  glossary,
  term: null,
  at: null,
  hrefOf: (id: string) => `#/term/${id}`,
  onTerm: ignore,
  onSave: ignore,
};

export const fixtures = {
  everything: () => <TimelineView {...rest} />,
  'around a term, with an article': () => (
    <TimelineView {...rest} term={sampleId('ccg')} at={date('2013-09')} />
  ),
  'an article alone': () => <TimelineView {...rest} at={date('2020-11-27')} />,
  'a term that is none': () => <TimelineView {...rest} term={sampleId('no-such-term')} />,
  empty: () => <TimelineView {...rest} glossary={{ ...glossary, terms: [], timeline: [] }} />,
};
