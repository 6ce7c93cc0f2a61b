import { COLOURS } from '@/lib/notes/types';
import { SelectionToolbar } from './SelectionToolbar';

const ignore = () => undefined;

export const inPage = true;

export const fixtures = {
  toolbar: () => (
    <SelectionToolbar colours={COLOURS} onHighlight={ignore} onNote={ignore} onClose={ignore} />
  ),
};
