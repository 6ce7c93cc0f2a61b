import '@/assets/notes.css';
import type { DraftId } from '@/lib/notes/types';
import { UnfinishedNotes } from './UnfinishedNotes';

const ignore = () => undefined;
const draft = (id: string, words: string) => ({ id: id as DraftId, words });

export const fixtures = {
  'one short, one long': () => (
    <UnfinishedNotes
      drafts={[
        draft('draft-01', 'Who will watch the'),
        draft('draft-02', 'Supercalifragilisticexpialidocious '.repeat(9)),
      ]}
      onOpen={ignore}
      onForget={ignore}
    />
  ),
};
