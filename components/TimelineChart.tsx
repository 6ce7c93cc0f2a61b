/**
 * The timeline as a picture: lanes of bars and points, with an axis that stays in sight.
 *
 * For assistive technology it is a list to choose from, with one stop for Tab: arrows go from
 * item to item. Hands zoom and move it, and a wheel alone scrolls the page as everywhere.
 */
import { useId, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Tick, ticksOf } from '@/lib/chart/axis';
import type { Item } from '@/lib/chart/item';
import { type PlottedLane, plotOf, ROW } from '@/lib/chart/plot';
import type { Lane } from '@/lib/chart/rows';
import { moved, type Stretch, showing, zoomed } from '@/lib/chart/stretch';
import { anchorOf } from '@/lib/chart/text';
import { inTime, type Way, walked } from '@/lib/chart/walk';
import { monthOf, type PartialDate, print } from '@/lib/timeline/calendar';
import { markOf } from './chart-marks';
import { Hatch } from './chart-shapes';
import { AS } from './svg-roles';
import { useBand } from './use-band';
import { type Gesture, useGestures } from './use-gestures';
import { useWidth } from './use-width';

export interface TimelineChartProps {
  readonly lanes: readonly Lane[];
  readonly stretch: Stretch;
  readonly whole: Stretch;
  readonly knowledge: PartialDate;
  /** The article's date. */
  readonly at: PartialDate | null;
  /** True to draw also what is out of the window, for a file. */
  readonly all: boolean;
  /** The id of what is chosen. */
  readonly chosen: string | null;
  /** By any way: key, pointer or focus. */
  readonly onChoose: (item: Item) => void;
  readonly onHover: (item: Item | null) => void;
  readonly onStretch: (next: Stretch) => void;
}

const AXIS = 46;
const BASE_KEYS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

export function TimelineChart(props: TimelineChartProps) {
  const { lanes, stretch, whole, knowledge, at, all, chosen } = props;
  const { onChoose, onHover, onStretch } = props;
  const [ref, width] = useWidth<HTMLDivElement>(960);
  const band = useBand(ref);
  const hatch = useId();
  const [walkedTo, setWalkedTo] = useState<string | null>(null);
  const items = useMemo(() => {
    const inOrder = lanes.map(inTime);
    return {
      sizes: new Map(lanes.map(({ id }, at) => [id, inOrder[at]?.length ?? 0])),
      byId: new Map(inOrder.flat().map((item) => [item.id, item])),
      places: new Map(
        inOrder.flatMap((lane) => lane.map(({ id }, index) => [id, index + 1] as const)),
      ),
    };
  }, [lanes]);
  const plot = plotOf(lanes, { stretch, width, knowledge, article: at });
  const ticks = ticksOf(stretch, width);
  const isDrawn = ({ item, y }: PlottedLane['marks'][number]) =>
    all || item.id === chosen || (y + ROW >= band.top && y <= band.bottom);
  const drawn = plot.lanes.map(({ marks, ...lane }) => ({ ...lane, marks: marks.filter(isDrawn) }));
  const inSight = drawn.flatMap(({ marks }) => marks.map(({ item }) => item.id));
  const stop = chosen !== null && inSight.includes(chosen) ? chosen : (inSight[0] ?? null);

  const day = (x: number) => stretch.from + (x / width) * (stretch.to - stretch.from);
  useGestures(ref, ({ by, factor, at: x }: Gesture) => {
    const days = (by / width) * (stretch.to - stretch.from);
    const next = factor === 1 ? stretch : zoomed(stretch, factor, day(x), whole);
    onStretch(moved(next, -days, whole));
  });
  // What was walked to is drawn first, for it may have been out of sight, and focused then.
  useLayoutEffect(() => {
    if (walkedTo === null) return;
    setWalkedTo(null);
    elementOf(ref.current, walkedTo)?.focus();
  }, [walkedTo, ref]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || stop === null) return;
    const zoom = { '+': 1.5, '=': 1.5, '-': 1 / 1.5, _: 1 / 1.5 }[event.key];
    const way = BASE_KEYS[event.key];
    if (zoom === undefined && way === undefined) return;
    event.preventDefault();
    const here = itemAt(event.target, items.byId)?.id ?? stop;
    if (zoom !== undefined) {
      const item = items.byId.get(here);
      const middle = item ? (item.reach.from + item.reach.to) / 2 : stretch.from;
      const next = zoomed(stretch, zoom, middle, whole);
      onStretch(item ? showing(next, item.reach, whole) : next);
      setWalkedTo(here);
    } else if (way !== undefined) {
      const next = walked(lanes, here, way);
      if (next === null) return;
      onChoose(next);
      onStretch(showing(stretch, next.reach, whole));
      setWalkedTo(next.id);
    }
  };

  return (
    // Heard here, for Chromium lets an SVG that listens for focus take the focus itself.
    <div
      class="timeline-chart"
      ref={ref}
      onFocusIn={({ target }) => {
        const item = itemAt(target, items.byId);
        if (item && item.id !== chosen) onChoose(item);
      }}
    >
      <Axis {...{ ticks, width, knowledge, at, known: plot.known, article: plot.article }} />
      <svg
        class="plot"
        width={width}
        height={plot.height}
        viewBox={`0 0 ${width} ${plot.height}`}
        {...AS.listbox}
        aria-label={i18n.t('chart.picture')}
        onKeyDown={onKeyDown}
        onClick={({ target }) => {
          const item = itemAt(target, items.byId);
          if (item) elementOf(ref.current, item.id)?.focus({ preventScroll: true });
        }}
        onPointerOver={({ target }) => onHover(itemAt(target, items.byId))}
        onPointerLeave={() => onHover(null)}
      >
        <Hatch id={hatch} />
        <g class="under" {...AS.drawing}>
          {plot.known < width && (
            <rect
              x={Math.max(0, plot.known)}
              width={width - Math.max(0, plot.known)}
              height={plot.height}
              fill={`url(#${hatch})`}
            />
          )}
          {ticks.map(({ x }) => (
            <line key={x} class="tick" x1={x} x2={x} y2={plot.height} />
          ))}
          <Upright x={plot.known} width={width} height={plot.height} kind="known" />
          <Upright x={plot.article} width={width} height={plot.height} kind="article" />
        </g>
        {drawn.map((lane) => (
          <g key={lane.id} {...AS.group} aria-label={i18n.t(`chart.lanes.${lane.id}`)}>
            <line class="edge" x2={width} y1={lane.y + 0.5} y2={lane.y + 0.5} {...AS.drawing} />
            <text class="lane" x="4" y={lane.y + 18} {...AS.drawing}>
              {i18n.t(`chart.lanes.${lane.id}`)}
            </text>
            {lane.marks.map((mark) =>
              markOf(mark, {
                chosen: mark.item.id === chosen,
                reachable: mark.item.id === stop,
                place: items.places.get(mark.item.id) ?? 1,
                of: items.sizes.get(lane.id) ?? 1,
              }),
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

const itemAt = (target: EventTarget | null, byId: ReadonlyMap<string, Item>): Item | null => {
  const element = (target as Element | null)?.closest?.('[data-item]');
  return byId.get(element?.getAttribute('data-item') ?? '') ?? null;
};

const elementOf = (within: HTMLElement | null, id: string): SVGElement | null =>
  within?.querySelector<SVGElement>(`[data-item="${CSS.escape(id)}"]`) ?? null;

interface UprightProps {
  readonly x: number | null;
  readonly width: number;
  readonly height: number;
  readonly kind: 'known' | 'article';
}

function Upright({ x, width, height, kind }: UprightProps) {
  if (x === null || x < 0 || x > width) return null;
  return <line class={`moment ${kind}`} x1={x} x2={x} y2={height} />;
}

interface AxisProps {
  readonly ticks: readonly Tick[];
  readonly width: number;
  readonly knowledge: PartialDate;
  readonly at: PartialDate | null;
  readonly known: number;
  readonly article: number | null;
}

/** Said in words elsewhere: for assistive technology every item tells its own date. */
function Axis({ ticks, width, knowledge, at, known, article }: AxisProps) {
  const edges = [0, width] as const;
  const thenWords = at === null ? '' : i18n.t('chart.then', [print(at)]);
  const knownWords = i18n.t('chart.known', [print(monthOf(knowledge) ?? knowledge)]);
  return (
    <svg
      class="axis"
      width={width}
      height={AXIS}
      viewBox={`0 0 ${width} ${AXIS}`}
      aria-hidden="true"
    >
      <rect class="paper" width={width} height={AXIS} />
      {known >= 0 && known <= width && (
        <g class="moment known">
          <line x1={known} x2={known} y1="17" y2={AXIS} />
          <text x={known} y="12" text-anchor={anchorOf(knownWords, 12, known, edges)}>
            {knownWords}
          </text>
        </g>
      )}
      {article !== null && article >= 0 && article <= width && (
        <g class="moment article">
          <line x1={article} x2={article} y1="28" y2={AXIS} />
          <text x={article} y="26" text-anchor={anchorOf(thenWords, 13, article, edges)}>
            {thenWords}
          </text>
        </g>
      )}
      {ticks.map(({ x, label }) => (
        <text key={x} class="date" x={x} y={AXIS - 4} text-anchor={anchorOf(label, 12, x, edges)}>
          {label}
        </text>
      ))}
    </svg>
  );
}
