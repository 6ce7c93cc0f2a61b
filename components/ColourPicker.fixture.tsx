import '@/assets/notes.css';
import { ColourPicker } from './ColourPicker';

const ignore = () => undefined;

export const fixtures = {
  'with the first chosen': () => <ColourPicker value="yellow" onChoose={ignore} />,
  'with the last chosen': () => <ColourPicker value="purple" onChoose={ignore} />,
};
