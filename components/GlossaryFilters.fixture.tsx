import { GlossaryFilters } from './GlossaryFilters';
import { choices } from './glossary-samples';

export const fixtures = {
  'nothing chosen': () => (
    <GlossaryFilters
      filter={{ kind: null, nation: null, standing: null, era: null }}
      choices={choices}
      onChange={() => undefined}
    />
  ),
};
