/**
 * The script of cards and of the selection toolbar. The worker injects it when a reader first
 * rests on a term or selects words; it meets the reader script at the port and stays.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { createKnowledge } from '@/lib/card/knowledge';
import { PORT, type ReaderPort } from '@/lib/card/port';
import { call, sentenceOf } from '@/lib/messages/call';
import { today } from '@/lib/today';
import { beginArticle } from './card/article';
import type { Hover } from './card/hover';
import { createNoting } from './card/noting';
import { startCardView } from './card/view';

export default defineUnlistedScript(() => {
  const port = (globalThis as { [PORT]?: ReaderPort })[PORT];
  if (!port || port.signal.aborted || !browser.runtime?.id) return;
  const noting = createNoting();
  let hover: Hover | null = null;
  const view = startCardView(
    {
      signal: port.signal,
      dismissed: (token) => hover?.send({ is: 'dismissed', token }),
      pointer: (inCard) =>
        hover?.send(inCard ? { is: 'in-card' } : { is: 'off', speed: 0, bridge: false }),
      note: (about) => void noting.write(about),
      highlight: (colour) => void noting.highlight(colour),
    },
    document,
    {
      knowledge: createKnowledge((ids) => call('glossary.terms', { ids: [...ids] }), today),
      verdicts: {
        say: (said) => call('verdicts.say', { href: location.href, ...said }),
        putBack: (form, before) =>
          call('verdicts.putBack', { href: location.href, form, before: [...before] }),
        why: (error) => sentenceOf(error, i18n.t('card.noteFailed')),
      },
      notesOn: (termId) => call('notes.onTerm', { termId }),
      openNote: (id) => void noting.open(id),
      openPage: (id, at) => call('glossary.open', { id, at }),
    },
  );
  port.attach((life) =>
    beginArticle(life, view, noting, (now) => {
      hover = now;
    }),
  );
});
