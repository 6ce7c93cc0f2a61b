/**
 * Keeps the browser's registration of the reader script in step with the sites allowed.
 *
 * One registration holds them all. It outlives a restart of the browser and is cleared by
 * an update of the extension, so it is set right whenever either may have happened.
 */
import { grantedPatterns, readerOf } from './access';
import type { Api, Registration } from './api';
import { neverPatterns } from './never';

const ID = 'reader-allowed';

/**
 * The function to call whenever permissions may have changed. Calls wait for one another:
 * two at once would both find nothing registered and the second would be refused.
 */
export function createRegistrar(
  api: Pick<Api, 'permissions' | 'runtime' | 'scripting'>,
): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.catch(() => undefined).then(() => reconcile(api));
    return last;
  };
}

async function reconcile(api: Pick<Api, 'permissions' | 'runtime' | 'scripting'>): Promise<void> {
  const matches = await grantedPatterns(api);
  const [kept] = await api.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (kept) await api.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }

  const reader = readerOf(api);
  const script: Registration = {
    id: ID,
    js: reader.js,
    css: reader.css,
    matches,
    // The manifest already reads the listed sites; what is never read stays unread even when
    // a reader grants every site at once.
    excludeMatches: [...neverPatterns(), ...reader.matches],
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (kept) await api.scripting.updateContentScripts([script]);
  else await api.scripting.registerContentScripts([script]);
}
