/** What a reader wants to see of the timeline: which kinds, and around which term. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LANES, type LaneId } from '@/lib/chart/item';
import type { TermId } from '@/lib/glossary/types';

export interface TimelineFiltersProps {
  readonly lanes: ReadonlySet<LaneId>;
  readonly onLanes: (lanes: ReadonlySet<LaneId>) => void;
  /** The term all is seen around; null for everything. */
  readonly term: { readonly id: TermId; readonly name: string } | null;
  readonly terms: readonly {
    readonly id: TermId;
    readonly name: string;
    readonly short: string | null;
  }[];
  readonly onTerm: (id: TermId | null) => void;
}

export function TimelineFilters({ lanes, onLanes, term, terms, onTerm }: TimelineFiltersProps) {
  const toggled = (lane: LaneId) => {
    const next = new Set(lanes);
    if (!next.delete(lane)) next.add(lane);
    return next;
  };
  return (
    <div class="timeline-filters">
      <fieldset>
        <legend>{i18n.t('chart.show')}</legend>
        <div class="lanes">
          {LANES.map((lane) => (
            <label key={lane} class="choice">
              <input
                type="checkbox"
                checked={lanes.has(lane)}
                onChange={() => onLanes(toggled(lane))}
              />
              <span>{i18n.t(`chart.lanes.${lane}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <AroundTerm {...{ term, terms, onTerm }} />
    </div>
  );
}

function AroundTerm({
  term,
  terms,
  onTerm,
}: Pick<TimelineFiltersProps, 'term' | 'terms' | 'onTerm'>) {
  const id = useId();
  const [unknown, setUnknown] = useState<string | null>(null);
  const find = (typed: string) => {
    const wanted = typed.trim().toLowerCase();
    const names = (one: (typeof terms)[number]) => [one.name, one.short ?? one.name];
    const found = terms.find((one) => names(one).some((name) => name.toLowerCase() === wanted));
    setUnknown(found || wanted === '' ? null : typed.trim());
    if (found || wanted === '') onTerm(found?.id ?? null);
  };
  return (
    <div class="around">
      <label for={`${id}term`}>{i18n.t('chart.term')}</label>
      <input
        id={`${id}term`}
        type="text"
        list={`${id}terms`}
        autocomplete="off"
        key={term?.id ?? ''}
        value={term?.name ?? ''}
        aria-describedby={`${id}hint`}
        onChange={({ currentTarget }) => find(currentTarget.value)}
      />
      <datalist id={`${id}terms`}>
        {terms.map(({ id: each, name, short }) => (
          <option key={each} value={name} label={short ?? undefined} />
        ))}
      </datalist>
      <p id={`${id}hint`} class="small soft">
        {i18n.t('chart.termHint')}
      </p>
      <p role="status">{unknown !== null && i18n.t('chart.noSuchTerm', [unknown])}</p>
      {term && (
        <button type="button" class="quiet" onClick={() => onTerm(null)}>
          {i18n.t('chart.allTerms')}
        </button>
      )}
    </div>
  );
}
