import { page } from './glossary-samples';
import { TermForms } from './TermForms';

export const fixtures = {
  'plain, guarded and dated': () => <TermForms forms={page.forms} />,
};
