import { KeyList } from './KeyList';

const commands = [
  { name: 'open-card', description: 'Explain the next term', shortcut: 'Alt+Period' },
  { name: 'note', description: 'Add a note on the selected words', shortcut: '' },
];

export const fixtures = {
  'with a way to change them': () => <KeyList commands={commands} onChange={() => undefined} />,
  'changed by hand': () => <KeyList commands={commands} onChange={null} />,
};
