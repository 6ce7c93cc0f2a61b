/** Notes for fixtures. */
import type { Note, NoteId, PageAddress } from '@/lib/notes/types';

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
