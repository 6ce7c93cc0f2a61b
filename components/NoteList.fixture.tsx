import '@/assets/notes.css';
import { NoteList } from './NoteList';
import { sampleNote } from './note-samples';

const ignore = () => undefined;
const on = { onShow: ignore, onEdit: ignore, onDelete: ignore, onUndo: ignore };
const notes = [
  sampleNote('1'),
  sampleNote('2', { body: '', colour: 'blue' }),
  sampleNote('3', { removed: true }),
  sampleNote('4', { places: [], body: 'The whole article is worth keeping.', colour: 'green' }),
  sampleNote('5', { colour: 'purple' }),
];

export const fixtures = {
  'of all kinds': () => <NoteList notes={notes} lost={new Set([sampleNote('5').id])} {...on} />,
  empty: () => <NoteList notes={[]} lost={new Set()} {...on} />,
};
