/**
 * The glossary’s first page: find as you type, narrow, browse by letter.
 *
 * The arrows go from the search into what was found and back; Enter opens the first.
 */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Filter } from '@/lib/browse/filter';
import type { Row } from '@/lib/browse/rows';
import type { TermId } from '@/lib/glossary/types';
import { type Choices, GlossaryFilters } from './GlossaryFilters';
import { GlossaryRows } from './GlossaryRows';

export interface GlossarySearchProps {
  readonly query: string;
  readonly filter: Filter;
  readonly choices: Choices;
  /** What fits the choices, by name: shown while nothing is asked for. */
  readonly all: readonly Row[];
  /** What was found, best first: the first of `total`. */
  readonly found: readonly Row[];
  readonly total: number;
  /** “July 2026” */
  readonly known: string;
  readonly longest: number;
  readonly hrefOf: (id: TermId) => string;
  readonly onQuery: (query: string) => void;
  readonly onFilter: (filter: Filter) => void;
  readonly onOpen: (id: TermId) => void;
  readonly onClear: () => void;
  /** Show all that was found. */
  readonly onAll: () => void;
}

export function GlossarySearch(props: GlossarySearchProps) {
  const { query, filter, choices, all, found, known, longest, hrefOf } = props;
  const whole = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const open = new AbortController();
    whole.current?.addEventListener('keydown', walk, { signal: open.signal });
    field.current?.focus({ preventScroll: true });
    return () => open.abort();
  }, []);
  // Kept while something is asked for: drawing hundreds anew would be felt when it is taken away.
  const browse = useMemo(() => <GlossaryRows rows={all} byName hrefOf={hrefOf} />, [all, hrefOf]);
  const asked = query.trim();
  const browsing = asked === '';
  const total = browsing ? all.length : props.total;
  const narrowed = !browsing || Object.values(filter).some((value) => value !== null);

  return (
    <div class="search" ref={whole}>
      <h1 class="unseen">{i18n.t('glossary.title')}</h1>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const [first] = found;
            if (first && !browsing) props.onOpen(first.id);
          }}
        >
          <label class="find">
            <span>{i18n.t('glossary.find')}</span>
            <input
              ref={field}
              type="search"
              value={query}
              maxLength={longest}
              autocomplete="off"
              spellcheck={false}
              aria-describedby="find-hint"
              onInput={(event) => props.onQuery(event.currentTarget.value)}
            />
          </label>
          <p id="find-hint" class="small soft">
            {i18n.t('glossary.findHint')}
          </p>
          <GlossaryFilters filter={filter} choices={choices} onChange={props.onFilter} />
        </form>
      </search>
      <p class="small soft tally">
        <span role="status">{i18n.t('glossary.found', total)}</span>
        {narrowed && (
          <button type="button" class="quiet" onClick={props.onClear}>
            {i18n.t('glossary.clear')}
          </button>
        )}
      </p>
      {total === 0 && (
        <p>{browsing ? i18n.t('glossary.nothingFilter') : i18n.t('glossary.nothing', [asked])}</p>
      )}
      <div hidden={!browsing}>{browse}</div>
      {!browsing && <GlossaryRows rows={found} byName={false} hrefOf={hrefOf} />}
      {!browsing && found.length < total && (
        <button type="button" onClick={props.onAll}>
          {i18n.t('glossary.showAll', [String(total)])}
        </button>
      )}
      <p class="small soft known">{i18n.t('glossary.known', [known])}</p>
    </div>
  );
}

const STOPS = 'input[type="search"], .rows-of-terms a:not([hidden] *)';

/** Down and Up go through the search and the terms found, as in a list of suggestions. */
function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const whole = event.currentTarget as HTMLElement;
  const stops = [...whole.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = at < 0 ? undefined : stops[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
