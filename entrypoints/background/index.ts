/** The worker: opens the notes and answers calls. It may be stopped at any moment. */
import { defineBackground } from 'wxt/utils/define-background';
import { openGlossary } from '@/lib/messages/open-glossary';
import { serve } from '@/lib/messages/serve';
import { openNotes } from '@/lib/notes/open';
import { injectCard } from './card';
import { startCommands } from './commands';
import { openEditor } from './editor';
import { termsOf } from './glossary';
import { startMenus } from './menus';
import { noteCalls } from './notes';
import { startOmnibox } from './omnibox';
import { startOwn } from './own';
import { startSites } from './sites';
import { verdictCalls } from './verdicts';

export default defineBackground(() => {
  startSites({ injectsItself: import.meta.env.FIREFOX });
  startCommands();
  startMenus();
  const own = startOwn();
  startOmnibox();
  const notes = openNotes();
  serve(
    {
      'glossary.terms': ({ ids }) => termsOf(ids),
      'glossary.open': ({ id, at }) => openGlossary({ page: 'term', id, at }),
      'card.inject': (_ask, caller) => injectCard(caller),
      'editor.open': (ask) => openEditor(notes, ask),
      ...noteCalls(notes),
      ...own,
      ...verdictCalls(),
    },
    // As long as the worker lives: the browser ends both.
    new AbortController().signal,
  );
});
