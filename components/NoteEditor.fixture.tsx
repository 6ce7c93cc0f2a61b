import '@/assets/notes.css';
import { COLOURS } from '@/lib/notes/types';
import { NoteEditor, type NoteEditorProps } from './NoteEditor';

const ignore = () => undefined;
const editor = (change: Partial<NoteEditorProps>) => (
  <NoteEditor
    quote="clinical commissioning groups will be able to bid for co-commissioning of primary care"
    term={null}
    article="CCGs invited to co-commission GP services"
    body=""
    colour="yellow"
    colours={COLOURS}
    longest={50_000}
    kept={false}
    saving={false}
    leaving={false}
    problem={null}
    onBody={ignore}
    onColour={ignore}
    onSave={ignore}
    onCancel={ignore}
    onLeave={ignore}
    onDelete={ignore}
    {...change}
  />
);
const sentence =
  'The area teams hold the contracts today. Who will watch the conflict of interest? ';

export const fixtures = {
  'a new note': () => editor({}),
  'a kept note with words': () => editor({ kept: true, colour: 'purple', body: sentence }),
  'on a term': () => editor({ quote: null, term: 'Clinical commissioning group', colour: 'blue' }),
  'long, and refused': () =>
    editor({
      quote: 'in the longest paragraph that anybody ever quoted, '.repeat(30),
      article: 'Supercalifragilisticexpialidocious'.repeat(4),
      body: sentence.repeat(20),
      problem:
        'There is no room left on this device, so the note was not kept. Free some space, then try again. Your words are still here.',
    }),
  'about to be thrown away': () => editor({ body: sentence, leaving: true, colour: 'green' }),
};
