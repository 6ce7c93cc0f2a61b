/** The address after “#” as a route: followed, and changed without a step back for each letter. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { parseRoute, type Route, routeHash } from '@/lib/browse/route';

/** Browsers refuse more than some hundred changes of an address in half a minute. */
const SETTLED_MS = 250;

export interface Routing {
  readonly route: Route;
  /** A step that “back” undoes. */
  readonly go: (route: Route) => void;
  /** Shown at once; the address follows when the reader pauses, and “back” passes over it. */
  readonly refine: (route: Route) => void;
}

export function useRoute(): Routing {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const timer = useRef(0);

  useEffect(() => {
    const open = new AbortController();
    const follow = () => {
      clearTimeout(timer.current);
      setRoute(parseRoute(location.hash));
    };
    window.addEventListener('hashchange', follow, { signal: open.signal });
    return () => {
      clearTimeout(timer.current);
      open.abort();
    };
  }, []);

  const go = useCallback((next: Route) => {
    location.hash = routeHash(next);
  }, []);
  const refine = useCallback((next: Route) => {
    setRoute(next);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(
      () => history.replaceState(null, '', routeHash(next)),
      SETTLED_MS,
    );
  }, []);
  return { route, go, refine };
}
