/** The timeline’s page: choices, the picture or the table, and what is chosen beside it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { passing } from '@/lib/chart/filter';
import { type Item, LANES, type LaneId } from '@/lib/chart/item';
import { itemsOf } from '@/lib/chart/items';
import { kinOf } from '@/lib/chart/lineage';
import { lanesOf } from '@/lib/chart/rows';
import { around, fitting, middleOf, periodOf, type Stretch } from '@/lib/chart/stretch';
import type { GlossaryAsset, TermId } from '@/lib/glossary/types';
import { monthOf, type PartialDate, print } from '@/lib/timeline/calendar';
import { Choice } from './Choice';
import { exportPng, exportSvg } from './chart-export';
import { TimelineChart } from './TimelineChart';
import { TimelineDetails } from './TimelineDetails';
import { TimelineFilters } from './TimelineFilters';
import { TimelineLegend } from './TimelineLegend';
import { TimelineTable } from './TimelineTable';
import { TimelineTools } from './TimelineTools';

export interface TimelineViewProps {
  readonly glossary: GlossaryAsset;
  /** As the address has it: perhaps an older id, perhaps none of ours. */
  readonly term: TermId | null;
  /** The article's date. */
  readonly at: PartialDate | null;
  readonly hrefOf: (id: TermId) => string;
  readonly onTerm: (id: TermId | null) => void;
  /** A file is made; where it goes is not the view's business. */
  readonly onSave: (file: Blob, name: string) => void;
}

type Mode = 'picture' | 'table';

const ALL: ReadonlySet<LaneId> = new Set(LANES);
/** What is shown before a reader chooses: the history, without the long lists. */
const USUAL: ReadonlySet<LaneId> = new Set(['event', 'law', 'plan', 'report', 'contract', 'body']);
/** Days around an article: eight years and eight. */
const AROUND = 16 * 365;
const NARROW = '(width < 480px)';

export function TimelineView(props: TimelineViewProps) {
  const { glossary, at, hrefOf, onTerm, onSave } = props;
  const byId = useMemo(
    () => new Map(glossary.terms.map((term) => [term.entry.id, term])),
    [glossary],
  );
  const term =
    props.term && (byId.get(props.term) ?? byId.get(glossary.moved?.[props.term] ?? props.term));
  const id = term ? term.entry.id : null;
  const { items, whole, undated } = useMemo(() => itemsOf(glossary), [glossary]);
  const lineage = useMemo(() => (id === null ? null : kinOf(id, byId)), [id, byId]);
  const [lanes, setLanes] = useState(id === null ? USUAL : ALL);
  const shown = useMemo(
    () => passing(items, { lanes, term: id && lineage ? { id, lineage } : null }),
    [items, lanes, id, lineage],
  );
  const rows = useMemo(() => lanesOf(shown), [shown]);
  const [stretch, setStretch] = useState(() => firstStretch(shown, id, at, whole));
  const [mode, setMode] = useState<Mode>(() => (matchMedia(NARROW).matches ? 'table' : 'picture'));
  const [chosen, setChosen] = useState(() => itemOf(shown, id));
  const [hovered, setHovered] = useState<Item | null>(null);
  const [failed, setFailed] = useState(false);
  const picture = useRef<HTMLDivElement>(null);

  useAfterFirst(() => {
    const all = id === null ? USUAL : ALL;
    const next = passing(items, { lanes: all, term: id && lineage ? { id, lineage } : null });
    setLanes(all);
    setStretch(firstStretch(next, id, at, whole));
    setChosen(itemOf(next, id));
  }, [id, at]);

  const save = async (kind: 'svg' | 'png') => {
    const chart = picture.current?.querySelector<HTMLElement>('.timeline-chart');
    if (!chart) return;
    setFailed(false);
    const svg = exportSvg(chart, wordsOf(stretch, glossary.knowledge));
    const file = kind === 'svg' ? svg : await exportPng(svg).catch(() => null);
    if (file) onSave(file, `nhs-timeline.${kind}`);
    else setFailed(true);
  };
  const names = useMemo(() => namesOf(glossary), [glossary]);
  const nameOf = (of: TermId) => byId.get(of)?.entry.name ?? of;
  const known = print(monthOf(glossary.knowledge) ?? glossary.knowledge);

  return (
    <div class="timeline-page">
      <h1 tabIndex={-1}>
        {term ? i18n.t('chart.around', [term.entry.name]) : i18n.t('glossary.timeline')}
      </h1>
      <p class="soft">{i18n.t('chart.lead', [known])}</p>
      {props.term !== null && id === null && (
        <p role="status" class="problem">
          {i18n.t('chart.noSuchTerm', [props.term])}
        </p>
      )}
      <TimelineFilters
        lanes={lanes}
        onLanes={setLanes}
        term={term ? { id: term.entry.id, name: term.entry.name } : null}
        terms={names}
        onTerm={onTerm}
      />
      <div class="timeline-as">
        <Choice
          name="timeline-as"
          question={i18n.t('chart.as')}
          value={mode}
          onChoose={setMode}
          answers={[
            { value: 'picture', label: i18n.t('chart.asPicture') },
            { value: 'table', label: i18n.t('chart.asTable') },
          ]}
        />
      </div>
      {shown.length === 0 ? (
        <p role="status">{i18n.t('chart.nothing')}</p>
      ) : mode === 'table' ? (
        <TimelineTable items={shown} hrefOf={hrefOf} />
      ) : (
        <>
          <TimelineTools {...{ stretch, whole, at, onStretch: setStretch }} />
          <div class="timeline-picture" ref={picture}>
            <TimelineChart
              lanes={rows}
              {...{ stretch, whole, at, knowledge: glossary.knowledge }}
              chosen={chosen?.id ?? null}
              onChoose={setChosen}
              onHover={setHovered}
              onStretch={setStretch}
            />
            <TimelineDetails item={hovered ?? chosen} nameOf={nameOf} hrefOf={hrefOf} />
          </div>
          <TimelineLegend />
          <p class="small soft">{i18n.t('chart.keys')}</p>
          <p class="actions small">
            <span>{i18n.t('chart.save')}</span>
            <button type="button" onClick={() => save('svg')}>
              {i18n.t('chart.saveSvg')}
            </button>
            <button type="button" onClick={() => save('png')}>
              {i18n.t('chart.savePng')}
            </button>
          </p>
          {failed && <p role="alert">{i18n.t('chart.saveFailed')}</p>}
        </>
      )}
      {undated > 0 && (
        <p class="small soft">{i18n.t('chart.undated', undated, [String(undated)])}</p>
      )}
    </div>
  );
}

/** Like an effect, but not for what was there from the start. */
function useAfterFirst(run: () => void, on: readonly unknown[]): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else run();
  }, on as unknown[]);
}

/** All of a term's time, or the years around an article, or everything. */
function firstStretch(
  items: readonly Item[],
  term: TermId | null,
  at: PartialDate | null,
  whole: Stretch,
): Stretch {
  const article = at && periodOf(at);
  if (term !== null && items.length > 0) {
    const reaches = [...items.map(({ reach }) => reach), ...(article ? [article] : [])];
    const from = Math.min(...reaches.map((reach) => reach.from));
    return fitting({ from, to: Math.max(...reaches.map(({ to }) => to)) }, whole);
  }
  return article ? around(middleOf(article), AROUND, whole) : whole;
}

/** What a reader came for, if it has a place of its own. */
function itemOf(items: readonly Item[], term: TermId | null): Item | null {
  return (term !== null && items.find((item) => item.term === term)) || null;
}

function namesOf({ terms }: GlossaryAsset) {
  return terms
    .filter(({ entry }) => entry.kind !== 'person')
    .map(({ entry: { id, name, short } }) => ({ id, name, short }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const DAY_MS = 86_400_000;

function wordsOf({ from, to }: Stretch, knowledge: PartialDate) {
  const year = (day: number) => String(new Date(day * DAY_MS).getUTCFullYear());
  const known = print(monthOf(knowledge) ?? knowledge);
  return {
    title: i18n.t('chart.title', [year(from), year(to)]),
    credit: i18n.t('chart.credit', [known]),
  };
}
