import '@/assets/notes.css';
import { NoteGone } from './NoteGone';

const ignore = () => undefined;

export const fixtures = {
  deleted: () => <NoteGone sentence="Note deleted." onUndo={ignore} onClose={ignore} />,
  'done elsewhere': () => (
    <NoteGone
      sentence="This note was saved or thrown away in another window."
      onUndo={null}
      onClose={ignore}
    />
  ),
};
