/**
 * Keeps what is being written, so that closing the window or losing power costs no words.
 */

/** Milliseconds after the last keystroke. */
const QUIET = 300;

export interface Autosave<T> {
  /** Keeps `value` soon. */
  readonly soon: (value: T) => void;
  /** Forgets what is not yet kept: somebody keeps it better, or throws it away. */
  readonly stop: () => void;
}

/** A page that is hidden may never run again: then what is waiting is kept at once. */
export function startAutosave<T>(keep: (value: T) => void, signal: AbortSignal): Autosave<T> {
  let waiting: { readonly value: T } | null = null;
  let timer = 0;

  const now = () => {
    clearTimeout(timer);
    const last = waiting;
    waiting = null;
    if (last) keep(last.value);
  };
  const ifHidden = () => document.visibilityState === 'hidden' && now();
  document.addEventListener('visibilitychange', ifHidden, { signal });
  window.addEventListener('pagehide', now, { signal });

  return {
    soon(value) {
      clearTimeout(timer);
      waiting = { value };
      timer = window.setTimeout(now, QUIET);
    },
    stop() {
      clearTimeout(timer);
      waiting = null;
    },
  };
}
