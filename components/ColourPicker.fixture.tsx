import '@/assets/notes.css';
import { COLOURS } from '@/lib/notes/types';
import { ColourPicker } from './ColourPicker';

const ignore = () => undefined;

export const fixtures = {
  'with the first chosen': () => (
    <ColourPicker colours={COLOURS} value="yellow" onChoose={ignore} />
  ),
  'with the last chosen': () => <ColourPicker colours={COLOURS} value="purple" onChoose={ignore} />,
};
