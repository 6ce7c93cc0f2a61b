import { LineagePicture } from './LineagePicture';
import { byId, date, glossary, longNames, sampleId } from './timeline-samples';

const rest = {
  terms: byId,
  knowledge: glossary.knowledge,
  today: date('2026-07-20'),
  at: null,
  hrefOf: (id: string) => `#/term/${id}`,
};

export const fixtures = {
  'a long succession, and an article': () => (
    <LineagePicture {...rest} id={sampleId('ccg')} at={date('2013-09-17')} />
  ),
  'many before, one planned after, an overlap': () => (
    <LineagePicture {...rest} id={sampleId('nhs-england')} />
  ),
  'long names': () => (
    <LineagePicture {...rest} terms={longNames} id={sampleId('pct')} at={date('2001')} />
  ),
  none: () => <LineagePicture {...rest} id={sampleId('primary-care')} />,
  unknown: () => <LineagePicture {...rest} id={sampleId('no-such-term')} />,
};
