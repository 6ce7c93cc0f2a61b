/**
 * Where a reader is in the glossary, as the part of the address after “#”.
 *
 * `#/`, `#/?q=area+team&kind=organisation`, `#/term/ccg?at=2013-09`, `#/timeline?at=2013-09`,
 * `#/mine`. Pure. Whatever cannot be read is left out: an address is data.
 */
import { KINDS, NATIONS, STATUSES, type TermId } from '@/lib/glossary/types';
import { type PartialDate, parsePartialDate } from '@/lib/timeline/calendar';
import { ERAS, type Filter, NO_FILTER } from './filter';

/** A longer search than this finds nothing that a shorter one does not. */
export const LONGEST_QUERY = 200;

export type Route =
  | { readonly page: 'search'; readonly query: string; readonly filter: Filter }
  | { readonly page: 'term'; readonly id: TermId; readonly at: PartialDate | null }
  | {
      readonly page: 'timeline';
      readonly term: TermId | null;
      readonly at: PartialDate | null;
    }
  | { readonly page: 'mine' };

export const START: Route = { page: 'search', query: '', filter: NO_FILTER };

/** `hash` with or without its “#”. What leads nowhere leads to the start. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const given = partsOf(search);
  const at = parsePartialDate(given.get('at') ?? '');
  const [, page, rest] = /^\/([a-z]*)(?:\/(.*))?$/.exec(path) ?? [];
  switch (page) {
    case 'term': {
      const id = idIn(rest);
      return id === null ? START : { page, id, at };
    }
    case 'timeline':
      return { page, term: idIn(given.get('term')), at };
    case 'mine':
      return { page };
    default:
      return {
        page: 'search',
        query: (given.get('q') ?? '').slice(0, LONGEST_QUERY),
        filter: {
          kind: oneOf(KINDS, given.get('kind')),
          nation: oneOf(NATIONS, given.get('nation')),
          standing: oneOf(STATUSES, given.get('standing')),
          era: oneOf(ERAS, given.get('era')),
        },
      };
  }
}

/** The address of a route, “#” included. `parseRoute` reads it back as it was. */
export function routeHash(route: Route): string {
  switch (route.page) {
    case 'search':
      return address('/', { q: route.query, ...route.filter });
    case 'term':
      return address(`/term/${route.id}`, { at: route.at });
    case 'timeline':
      return address('/timeline', { term: route.term, at: route.at });
    case 'mine':
      return '#/mine';
  }
}

function address(path: string, parts: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(parts).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value.replace(LONE, '\ufffd'))}`] : [],
  );
  return `#${path}${given.length > 0 ? `?${given.join('&')}` : ''}`;
}

/** Half of a pair, which no address can hold. */
const LONE = /\p{Surrogate}/gu;

/** The first of each name. A part that is not well written is as if it were not there. */
function partsOf(search: string): ReadonlyMap<string, string> {
  const parts = search.split('&').flatMap((part): [string, string][] => {
    const [name = '', value = ''] = part.split(/=(.*)/s);
    try {
      return [[name, decodeURIComponent(value.replaceAll('+', ' '))]];
    } catch {
      return [];
    }
  });
  return new Map(parts.reverse());
}

function idIn(text: string | null | undefined): TermId | null {
  return text && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? (text as TermId) : null;
}

function oneOf<T extends string>(list: readonly T[], text: string | undefined): T | null {
  return list.find((one) => one === text) ?? null;
}
