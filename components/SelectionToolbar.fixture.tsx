import { COLOURS } from '@/lib/notes/types';
import { SelectionToolbar } from './SelectionToolbar';

const ignore = () => undefined;

export const inPage = true;

const rest = { colours: COLOURS, onHighlight: ignore, onNote: ignore };

export const fixtures = {
  toolbar: () => <SelectionToolbar {...rest} />,
  'with a sentence': () => (
    <SelectionToolbar
      {...rest}
      problem="There was no room left for this highlight. Your other notes are safe. Make room, then try again."
    />
  ),
};
