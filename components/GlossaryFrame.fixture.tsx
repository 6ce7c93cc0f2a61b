import { GlossaryFrame } from './GlossaryFrame';

export const fixtures = {
  'on the search': () => (
    <GlossaryFrame here="search">
      <h1>Find a term</h1>
    </GlossaryFrame>
  ),
  'on a term': () => (
    <GlossaryFrame here="term">
      <h1>Clinical commissioning group</h1>
    </GlossaryFrame>
  ),
};
