import '@/assets/notes.css';
import { NoteItem } from './NoteItem';
import { placeOf, sampleNote } from './note-samples';

const ignore = () => undefined;
const on = { onShow: ignore, onEdit: ignore, onDelete: ignore, onUndo: ignore };

export const fixtures = {
  'with words': () => <NoteItem note={sampleNote('1')} found {...on} />,
  'a highlight alone': () => (
    <NoteItem note={sampleNote('2', { body: '', colour: 'pink', author: '' })} found {...on} />
  ),
  'lost, long and tagged': () => (
    <NoteItem
      note={sampleNote('3', {
        places: [placeOf('the longest passage that anybody ever quoted '.repeat(12))],
        body: 'Supercalifragilisticexpialidocious '.repeat(12),
        colour: 'orange',
        tags: ['week 3', 'essay'],
      })}
      found={false}
      {...on}
    />
  ),
  'written twice at once': () => (
    <NoteItem
      note={sampleNote('4', { otherBodies: [{ text: 'Ask the LMC.', author: 'Tom', at: 0 }] })}
      found
      {...on}
    />
  ),
  'just deleted': () => <NoteItem note={sampleNote('5', { removed: true })} found {...on} />,
};
