/**
 * The timeline to look at: the chart with its buttons, what is chosen on it, what its marks mean,
 * and ways to keep it as a file. It holds what is in sight, so that no frame of a zoom draws
 * more than this.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Item } from '@/lib/chart/item';
import type { Lane } from '@/lib/chart/rows';
import { around, fitting, middleOf, periodOf, type Stretch } from '@/lib/chart/stretch';
import type { TermId } from '@/lib/glossary/types';
import { monthOf, type PartialDate, print } from '@/lib/timeline/calendar';
import { exportPng, exportSvg } from './chart-export';
import { yearsIn } from './chart-words';
import { TimelineChart } from './TimelineChart';
import { TimelineDetails } from './TimelineDetails';
import { TimelineLegend } from './TimelineLegend';
import { TimelineTools } from './TimelineTools';

export interface TimelinePictureProps {
  readonly lanes: readonly Lane[];
  readonly whole: Stretch;
  readonly knowledge: PartialDate;
  /** The term all is seen around, and the article's date: where one begins to look. */
  readonly term: TermId | null;
  readonly at: PartialDate | null;
  readonly nameOf: (id: TermId) => string;
  readonly hrefOf: (id: TermId) => string;
  /** A file is made; where it goes is not the view's business. */
  readonly onSave: (file: Blob, name: string) => void;
}

export function TimelinePicture(props: TimelinePictureProps) {
  const { lanes, whole, knowledge, term, at, nameOf, hrefOf, onSave } = props;
  const [stretch, setStretch] = useState(() => firstStretch(props));
  const [chosen, setChosen] = useState(() => firstChosen(lanes, term));
  const [hovered, setHovered] = useState<Item | null>(null);
  const [saving, setSaving] = useState<'svg' | 'png' | null>(null);
  const [failed, setFailed] = useState(false);
  const picture = useRef<HTMLDivElement>(null);

  // All of it is drawn first, for what is out of the window is not there to be kept.
  useLayoutEffect(() => {
    const chart = picture.current?.querySelector<HTMLElement>('.timeline-chart');
    if (saving === null || !chart) return;
    const svg = exportSvg(chart, {
      title: i18n.t('chart.title', [...yearsIn(stretch)]),
      credit: i18n.t('chart.credit', [print(monthOf(knowledge) ?? knowledge)]),
    });
    setSaving(null);
    void (async () => {
      const file = saving === 'svg' ? svg : await exportPng(svg).catch(() => null);
      setFailed(file === null);
      if (file) onSave(file, `nhs-timeline.${saving}`);
    })();
  }, [saving, stretch, knowledge, onSave]);

  return (
    <>
      <TimelineTools {...{ stretch, whole, at, onStretch: setStretch }} />
      <div class="timeline-picture" ref={picture}>
        <TimelineChart
          {...{ lanes, stretch, whole, at, knowledge }}
          all={saving !== null}
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
        <button type="button" onClick={() => setSaving('svg')}>
          {i18n.t('chart.saveSvg')}
        </button>
        <button type="button" onClick={() => setSaving('png')}>
          {i18n.t('chart.savePng')}
        </button>
      </p>
      {failed && <p role="alert">{i18n.t('chart.saveFailed')}</p>}
    </>
  );
}

/** Days around an article: eight years and eight. */
const AROUND = 16 * 365;

/** All of a term's time, or the years around an article, or everything. */
function firstStretch({ lanes, whole, term, at }: TimelinePictureProps): Stretch {
  const article = at && periodOf(at);
  const items = lanes.flatMap(({ rows }) => rows.flat());
  if (term !== null && items.length > 0) {
    const reaches = [...items.map(({ reach }) => reach), ...(article ? [article] : [])];
    const from = Math.min(...reaches.map((reach) => reach.from));
    return fitting({ from, to: Math.max(...reaches.map(({ to }) => to)) }, whole);
  }
  return article ? around(middleOf(article), AROUND, whole) : whole;
}

/** What a reader came for, if it has a place of its own. */
function firstChosen(lanes: readonly Lane[], term: TermId | null): Item | null {
  const items = lanes.flatMap(({ rows }) => rows.flat());
  return (term !== null && items.find((item) => item.term === term)) || null;
}
