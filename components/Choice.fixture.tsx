import { Choice } from './Choice';

const ignore = () => undefined;

export const fixtures = {
  'three answers': () => (
    <Choice
      name="fixture"
      question="Which terms are marked"
      value="few"
      onChoose={ignore}
      answers={[
        { value: 'few', label: 'A few', hint: 'CCG' },
        { value: 'many', label: 'Many' },
      ]}
    />
  ),
};
