import { NoteExcerpts } from './NoteExcerpts';
import { excerpts } from './note-samples';

const ignore = () => undefined;

export const inPage = true;

export const fixtures = {
  one: () => <NoteExcerpts notes={excerpts.slice(0, 1)} onOpen={ignore} />,
  'several, one without words': () => <NoteExcerpts notes={excerpts} onOpen={ignore} />,
};
