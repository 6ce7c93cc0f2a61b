import { COLOURS } from '@/lib/notes/types';
import { NoteOptions } from './NoteOptions';
import { settings } from './settings-sample';

const ignore = () => undefined;

export const fixtures = {
  'with a name': () => <NoteOptions settings={settings} colours={COLOURS} onSet={ignore} />,
  'without a name': () => (
    <NoteOptions
      settings={{ ...settings, author: '', colour: 'purple' }}
      colours={COLOURS}
      onSet={ignore}
    />
  ),
};
