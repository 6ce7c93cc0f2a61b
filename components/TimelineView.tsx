/** The timeline’s page: choices, then the picture or the table of what they leave. */
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { passing } from '@/lib/chart/filter';
import { LANES, type LaneId } from '@/lib/chart/item';
import { itemsOf } from '@/lib/chart/items';
import { kinOf } from '@/lib/chart/lineage';
import { lanesOf } from '@/lib/chart/rows';
import type { GlossaryAsset, TermId } from '@/lib/glossary/types';
import { monthOf, type PartialDate, print } from '@/lib/timeline/calendar';
import { Choice } from './Choice';
import { TimelineFilters } from './TimelineFilters';
import { TimelinePicture } from './TimelinePicture';
import { TimelineTable } from './TimelineTable';

export interface TimelineViewProps {
  readonly glossary: GlossaryAsset;
  /** As the address has it: perhaps an older id, perhaps none of ours. */
  readonly term: TermId | null;
  /** The article's date. */
  readonly at: PartialDate | null;
  readonly hrefOf: (id: TermId) => string;
  readonly onTerm: (id: TermId | null) => void;
  readonly onSave: (file: Blob, name: string) => void;
}

type Mode = 'picture' | 'table';

const ALL: ReadonlySet<LaneId> = new Set(LANES);
/** What is shown before a reader chooses: the history, without the long lists. */
const USUAL: ReadonlySet<LaneId> = new Set(['event', 'law', 'plan', 'report', 'contract', 'body']);
const NARROW = '(width < 480px)';

export function TimelineView(props: TimelineViewProps) {
  const { glossary, at, hrefOf, onTerm, onSave } = props;
  const terms = useMemo(
    () => new Map(glossary.terms.map((each) => [each.entry.id, each])),
    [glossary],
  );
  const { items, whole, undated } = useMemo(() => itemsOf(glossary), [glossary]);
  const names = useMemo(() => namesOf(glossary), [glossary]);
  const asked = props.term;
  const term = asked && (terms.get(asked) ?? terms.get(glossary.moved?.[asked] ?? asked));
  const id = term ? term.entry.id : null;
  const [lanes, setLanes] = useLanes(id);
  const shown = useMemo(() => {
    const around = id === null ? null : { id, lineage: kinOf(id, terms) };
    return passing(items, { lanes, term: around });
  }, [items, lanes, id, terms]);
  const rows = useMemo(() => lanesOf(shown), [shown]);
  const [mode, setMode] = useState<Mode>(() => (matchMedia(NARROW).matches ? 'table' : 'picture'));
  const known = print(monthOf(glossary.knowledge) ?? glossary.knowledge);

  return (
    <div class="timeline-page">
      <h1 tabIndex={-1}>
        {term ? i18n.t('chart.around', [term.entry.name]) : i18n.t('glossary.timeline')}
      </h1>
      <p class="soft">{i18n.t('chart.lead', [known])}</p>
      {asked !== null && id === null && (
        <p role="status" class="problem">
          {i18n.t('chart.noSuchTerm', [asked])}
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
        <TimelinePicture
          key={`${id} ${at}`}
          lanes={rows}
          knowledge={glossary.knowledge}
          nameOf={(of) => terms.get(of)?.entry.name ?? of}
          term={id}
          {...{ whole, at, hrefOf, onSave }}
        />
      )}
      {undated > 0 && (
        <p class="small soft">{i18n.t('chart.undated', undated, [String(undated)])}</p>
      )}
    </div>
  );
}

/** The kinds shown. Around another term other kinds matter: the reader's choice begins anew. */
function useLanes(term: TermId | null) {
  const usual = term === null ? USUAL : ALL;
  const [choice, setChoice] = useState({ term, lanes: usual });
  const choose = (lanes: ReadonlySet<LaneId>) => setChoice({ term, lanes });
  return [choice.term === term ? choice.lanes : usual, choose] as const;
}

function namesOf({ terms }: GlossaryAsset) {
  return terms
    .filter(({ entry }) => entry.kind !== 'person')
    .map(({ entry: { id, name, short } }) => ({ id, name, short }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
