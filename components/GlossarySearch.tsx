/**
 * The glossary’s first page: find as you type, narrow, browse by letter.
 *
 * The arrows go from the search into what was found and back; Enter opens the first.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
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
  /** What fits: best first, or by name when nothing is asked for. */
  readonly rows: readonly Row[];
  /** True when `rows` are all by name, to be browsed by letter. */
  readonly byName: boolean;
  /** “July 2026” */
  readonly known: string;
  readonly longest: number;
  readonly hrefOf: (id: TermId) => string;
  readonly onQuery: (query: string) => void;
  readonly onFilter: (filter: Filter) => void;
  readonly onOpen: (id: TermId) => void;
  readonly onClear: () => void;
}

/** Rows drawn at once for a query: the rest is a button away. */
const FEW = 50;

export function GlossarySearch(props: GlossarySearchProps) {
  const { query, filter, choices, rows, byName, known, longest, hrefOf } = props;
  const whole = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [all, setAll] = useState(false);
  useEffect(() => setAll(false), [query]);
  useEffect(() => {
    const open = new AbortController();
    whole.current?.addEventListener('keydown', walk, { signal: open.signal });
    field.current?.focus({ preventScroll: true });
    return () => open.abort();
  }, []);
  const shown = byName || all ? rows : rows.slice(0, FEW);
  const narrowed = query.trim() !== '' || Object.values(filter).some((value) => value !== null);

  return (
    <div class="search" ref={whole}>
      <h1 class="unseen">{i18n.t('glossary.title')}</h1>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const [first] = rows;
            if (first && query.trim() !== '') props.onOpen(first.id);
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
        <span role="status">{i18n.t('glossary.found', rows.length)}</span>
        {narrowed && (
          <button type="button" class="quiet" onClick={props.onClear}>
            {i18n.t('glossary.clear')}
          </button>
        )}
      </p>
      {rows.length === 0 && (
        <p>
          {query.trim() === ''
            ? i18n.t('glossary.nothingFilter')
            : i18n.t('glossary.nothing', [query.trim()])}
        </p>
      )}
      <GlossaryRows rows={shown} byName={byName} hrefOf={hrefOf} />
      {shown.length < rows.length && (
        <button type="button" onClick={() => setAll(true)}>
          {i18n.t('glossary.showAll', [String(rows.length)])}
        </button>
      )}
      <p class="small soft known">{i18n.t('glossary.known', [known])}</p>
    </div>
  );
}

const STOPS = 'input[type="search"], .rows-of-terms a';

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
