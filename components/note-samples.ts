/** Notes for fixtures. */
import type { Note, NoteId, PageAddress } from '@/lib/notes/types';
import type { NoteExcerpt } from './NoteExcerpts';

export function sampleNote(id: string, change: Partial<Note> = {}): Note {
  return {
    id: `sample-note-${id}` as NoteId,
    page: { address: 'https://news.example/ccgs' as PageAddress, canonical: null },
    title: 'CCGs invited to co-commission GP services',
    published: null,
    places: [placeOf('able to bid for co-commissioning of primary care')],
    termId: null,
    colour: 'yellow',
    body: 'Who will watch the conflict of interest?',
    otherBodies: [],
    tags: [],
    replyTo: null,
    author: 'Sara',
    created: 0,
    edited: 0,
    removed: false,
    disputed: null,
    ...change,
  };
}

export function placeOf(exact: string) {
  return {
    quote: { exact, prefix: '', suffix: '' },
    position: { start: 0, end: exact.length },
    path: { block: 0, offset: 0 },
    alone: true,
    fingerprint: '',
  };
}

/** As a card shows them: short, long, and a highlight without words. */
export const excerpts: readonly NoteExcerpt[] = [
  {
    id: 'note-0001' as NoteId,
    colour: 'yellow',
    excerpt: 'Ask at the locality meeting: who holds our enhanced service contract now?',
  },
  {
    id: 'note-0002' as NoteId,
    colour: 'blue',
    excerpt:
      'A much longer note, of which only the first two lines are shown here because a card is small and the note itself opens in a window of its own with a click, where all of it can be read and changed.',
  },
  { id: 'note-0003' as NoteId, colour: 'pink', excerpt: '' },
];
