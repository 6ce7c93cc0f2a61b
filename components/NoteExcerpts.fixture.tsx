import { notes } from './card-samples';
import { NoteExcerpts } from './NoteExcerpts';

const ignore = () => undefined;

export const inPage = true;

export const fixtures = {
  one: () => <NoteExcerpts notes={notes.slice(0, 1)} onOpen={ignore} />,
  'several, one without words': () => <NoteExcerpts notes={notes} onOpen={ignore} />,
};
