/** One item of a timeline as drawn: a bar with its name, or a point, or a slip of two. */
import type { Item } from '@/lib/chart/item';
import { BAR_ROW, type PlottedBar, type PlottedPoint, ROW } from '@/lib/chart/plot';
import { OutcomeShape, PlannedShape } from './chart-shapes';
import { inOneBreath } from './chart-words';
import { AS } from './svg-roles';

export interface MarkProps {
  readonly mark: PlottedBar | PlottedPoint;
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

export function Mark({ mark, chosen, reachable, place, of }: MarkProps) {
  const { item, x, y, width, label } = mark;
  const row = item.shape === 'bar' ? BAR_ROW : ROW;
  const wide = Math.max(width, TARGET);
  return (
    <g
      {...AS.option(wordsOf(item), chosen, place, of)}
      class={`item ${chosen ? 'chosen' : ''}`}
      data-item={item.id}
      tabindex={reachable ? 0 : -1}
      transform={`translate(${x.toFixed(1)} ${y})`}
    >
      <rect
        class="target"
        x={(width - wide) / 2}
        y={(row - TARGET) / 2}
        width={wide}
        height={TARGET}
        rx="4"
      />
      {item.shape === 'bar' ? (
        <BarMark mark={mark as PlottedBar} />
      ) : (
        <PointMark mark={mark as PlottedPoint} />
      )}
      {label && (
        <text {...AS.drawing} x={(label.x - x).toFixed(1)} y={row / 2 + 4}>
          {label.text}
        </text>
      )}
    </g>
  );
}

const HIGH = 16;

function BarMark({ mark }: { readonly mark: PlottedBar }) {
  const { item, x, width, openStart, openEnd } = mark;
  const known = mark.plannedFrom === null ? width : Math.max(0, mark.plannedFrom - x);
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

function PointMark({ mark }: { readonly mark: PlottedPoint }) {
  const { item, x, at, planned, period } = mark;
  const y = ROW / 2;
  return (
    <>
      {period && <line class="period" x1={period[0] - x} x2={period[1] - x} y1={y} y2={y} />}
      {planned !== null && (
        <>
          <line class="slip" x1={planned - x} x2={at - x} y1={y} y2={y} />
          <g transform={`translate(${(planned - x).toFixed(1)} ${y})`}>
            <PlannedShape />
          </g>
        </>
      )}
      <g transform={`translate(${(at - x).toFixed(1)} ${y})`}>
        <OutcomeShape outcome={item.outcome} />
      </g>
    </>
  );
}
