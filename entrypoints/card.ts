/**
 * The script of cards and of the selection toolbar. The worker injects it when a reader first
 * rests on a term or selects words; it meets the reader script at the port and stays.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createKnowledge } from '@/lib/card/knowledge';
import { PORT, type ReaderPort } from '@/lib/card/port';
import { call } from '@/lib/messages/call';
import { today } from '@/lib/today';
import { createNoting } from './card/noting';
import { startCardView } from './card/view';

export default defineUnlistedScript(() => {
  const port = (globalThis as { [PORT]?: ReaderPort })[PORT];
  if (!port || port.signal.aborted || !browser.runtime?.id) return;
  const noting = createNoting();
  const view = startCardView(
    {
      signal: port.signal,
      dismissed: (token) => port.dismissed(token),
      pointer: (inCard) => port.pointer(inCard),
      note: (about) => void noting.write(about),
      highlight: (colour) => void noting.highlight(colour),
    },
    document,
    {
      knowledge: createKnowledge((ids) => call('glossary.terms', { ids: [...ids] }), today),
      notesOn: (termId) => call('notes.onTerm', { termId }),
      openNote: (id) => void call('editor.open', { id }).catch(() => undefined),
    },
  );
  port.attach({ ...view, begin: (life) => noting.begin(life, view) });
});
