/**
 * One item of a timeline as drawn: a bar with its name, or a point, or a slip of two.
 *
 * Some hundreds are drawn anew for each frame of a zoom. So these are functions and no
 * components, and what never changes of a point is made once and handed out again, which tells
 * Preact to leave it alone: together half of a frame's script.
 */
import type { VNode } from 'preact';
import type { Item, Point } from '@/lib/chart/item';
import { BAR_ROW, MARK, type PlottedBar, type PlottedPoint, ROW } from '@/lib/chart/plot';
import { OutcomeShape, PlannedShape } from './chart-shapes';
import { inOneBreath } from './chart-words';
import { AS } from './svg-roles';

export interface Marking {
  readonly chosen: boolean;
  /** The one item that Tab comes to. */
  readonly reachable: boolean;
  /** Its place among all of its lane, in sight or not, from 1. */
  readonly place: number;
  readonly of: number;
}

/** A target is never less wide or high than a finger needs. */
const TARGET = 24;

/** Said once an item, not once a frame. */
const words = new WeakMap<Item, string>();
function wordsOf(item: Item): string {
  const known = words.get(item) ?? inOneBreath(item);
  words.set(item, known);
  return known;
}

export function markOf(mark: PlottedBar | PlottedPoint, how: Marking): VNode {
  const { item, x, y, width, label } = mark;
  const row = item.shape === 'bar' ? BAR_ROW : ROW;
  return (
    <g
      key={item.id}
      {...AS.option(wordsOf(item), how.chosen, how.place, how.of)}
      class={how.chosen ? 'item chosen' : 'item'}
      data-item={item.id}
      tabindex={how.reachable ? 0 : -1}
      transform={`translate(${x.toFixed(1)} ${y})`}
    >
      {item.shape === 'bar' ? barOf(mark as PlottedBar) : pointOf(mark as PlottedPoint)}
      {label && (
        <text {...AS.drawing} x={(label.x - x).toFixed(1)} y={row / 2 + 4}>
          {label.text}
        </text>
      )}
      {targetOf(width, row)}
    </g>
  );
}

function targetOf(width: number, row: number): VNode {
  const wide = Math.max(width, TARGET);
  return (
    <rect
      class="target"
      x={((width - wide) / 2).toFixed(1)}
      y={(row - TARGET) / 2}
      width={wide.toFixed(1)}
      height={TARGET}
      rx="4"
    />
  );
}

const HIGH = 16;

function barOf({ item, x, width, openStart, openEnd, plannedFrom }: PlottedBar): VNode {
  const known = plannedFrom === null ? width : Math.max(0, plannedFrom - x);
  const y = (BAR_ROW - HIGH) / 2;
  return (
    <g class={`life ${item.life.status}`}>
      {known > 0 && <rect class="solid" y={y} width={known.toFixed(1)} height={HIGH} rx="2" />}
      {known < width && (
        <rect
          class="dashed"
          x={known.toFixed(1)}
          y={y + 0.75}
          width={(width - known).toFixed(1)}
          height={HIGH - 1.5}
          rx="2"
        />
      )}
      {openStart && <path class="open" d={`M0 ${y}v${HIGH}l-5-${HIGH / 2}Z`} />}
      {openEnd && <path class="open" d={`M${width.toFixed(1)} ${y}v${HIGH}l5-${HIGH / 2}Z`} />}
    </g>
  );
}

const MIDDLE = ROW / 2;

function pointOf({ item, x, at, planned, period }: PlottedPoint): VNode {
  if (planned === null && period === null) return stillOf(item);
  return (
    <>
      {period && (
        <line class="period" x1={period[0] - x} x2={period[1] - x} y1={MIDDLE} y2={MIDDLE} />
      )}
      {planned !== null && (
        <>
          <line class="slip" x1={planned - x} x2={at - x} y1={MIDDLE} y2={MIDDLE} />
          <g transform={`translate(${(planned - x).toFixed(1)} ${MIDDLE})`}>
            <PlannedShape />
          </g>
        </>
      )}
      {shapeAt(item, at - x)}
    </>
  );
}

/** The mark of a point is always as far from its left edge, and the same in every frame. */
const still = new WeakMap<Point, VNode>();
function stillOf(item: Point): VNode {
  const known = still.get(item) ?? shapeAt(item, MARK);
  still.set(item, known);
  return known;
}

const shapeAt = (item: Point, x: number): VNode => (
  <g transform={`translate(${x.toFixed(1)} ${MIDDLE})`}>
    <OutcomeShape outcome={item.outcome} />
  </g>
);
