/**
 * A lineage as rows on an axis of time: places in pixels for bars, lines and dates. Pure.
 *
 * A wide picture has the names in a column of their own; a narrow one has each above its bar,
 * at the same size, so that no letter is ever shrunk. Lines between bars are upright at the day
 * of the succession, and turn aside only where there was a gap.
 */
import type { TermId } from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import { type Tick, ticksOf, xOf } from './axis';
import type { Kin, Lineage, Succession } from './lineage';
import { middleOf, periodOf, type Stretch } from './stretch';
import { linesOf } from './text';

export interface FamilyRow extends Kin {
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly textX: number;
  /** From the left of the picture; a bar always has some width. */
  readonly bar: { readonly x: number; readonly y: number; readonly width: number };
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** False: nothing is known of when it was, so there is no bar. */
  readonly dated: boolean;
  /** Where what is known of it ends and what is planned begins; null when all of it is known. */
  readonly plannedFrom: number | null;
}

export interface FamilyLine extends Succession {
  /** An SVG path. */
  readonly path: string;
}

export interface FamilyPlot {
  readonly width: number;
  readonly height: number;
  /** Where the axis begins; names are left of it, or above it. */
  readonly left: number;
  readonly top: number;
  readonly rows: readonly FamilyRow[];
  readonly lines: readonly FamilyLine[];
  readonly ticks: readonly Tick[];
  readonly known: number;
  readonly article: number | null;
}

/** Pixels. */
const SIZE = 14;
const LINE = 18;
const BAR = 10;
const AXIS = 24;
const NAMES_FROM = 640;
const SHAPE = 22;
const MARGIN = 10;

export function familyPlot(
  { kin, successions }: Lineage,
  width: number,
  knowledge: PartialDate,
  article: PartialDate | null,
  labelOf: (kin: Kin) => string,
): FamilyPlot {
  const beside = width >= NAMES_FROM;
  const left = beside ? Math.round(Math.min(360, width * 0.42)) : MARGIN;
  const right = width - MARGIN;
  const whole = reachOf(kin, knowledge, article);
  const at = xOf(whole, right - left);
  const x = (day: number) => left + at(day);
  const known = periodOf(knowledge).to;
  const room = (beside ? left - MARGIN : right) - SHAPE;

  let y = AXIS * 2;
  const rows = kin.map((each): FamilyRow => {
    const lines = linesOf(labelOf(each), room, SIZE);
    // The name, and a line for the years.
    const text = (lines.length + 1) * LINE + 14;
    const height = beside ? text : text + BAR + 10;
    const life = lifeOf(each, known, whole);
    const from = x(life.from);
    const row = {
      ...each,
      ...life,
      y,
      height,
      lines,
      textX: beside ? 0 : MARGIN,
      bar: {
        x: from,
        y: beside ? y + (height - BAR) / 2 : y + text,
        width: Math.max(3, x(life.to) - from),
      },
      plannedFrom: life.plannedFrom === null ? null : x(life.plannedFrom),
    };
    y += height;
    return row;
  });

  const rowOf = new Map(rows.map((row) => [row.entry.id, row]));
  return {
    width,
    height: y + AXIS + 4,
    left,
    top: AXIS * 2,
    rows,
    lines: successions.flatMap((each) => lineOf(each, rowOf)),
    ticks: ticksOf(whole, right - left).map((tick) => ({ ...tick, x: left + tick.x })),
    known: x(known),
    article: article && x(middleOf(periodOf(article))),
  };
}

const YEAR = 365;

/** From the first beginning to what is planned; before 1900 nothing is drawn to scale. */
function reachOf(
  kin: readonly Kin[],
  knowledge: PartialDate,
  article: PartialDate | null,
): Stretch {
  const dates = kin.flatMap(({ entry: { life } }) =>
    [life.start, life.dueStart, life.end, life.dueEnd].filter((date) => date !== null),
  );
  const periods = [...dates, knowledge, ...(article ? [article] : [])].map(periodOf);
  const from = Math.min(...periods.map((period) => period.from));
  const to = Math.max(...periods.map((period) => period.to));
  const first = Math.max(from, periodOf('1900' as PartialDate).from);
  const air = Math.max(YEAR, (to - first) / 25);
  return { from: first - air, to: to + air };
}

/** Days that are drawn of a life when all we know is that it began, or that it ended. */
const FADING = 3 * YEAR;

/**
 * What lives without a known start has always been there, as far as we know. What is planned
 * without a date lies beyond the knowledge date.
 */
function lifeOf({ entry: { life } }: Kin, known: number, whole: Stretch) {
  const { start, end, dueStart, dueEnd, status } = life;
  const planned = start === null && (dueStart !== null || status === 'planned');
  const begins = start ?? dueStart;
  const ends = (status === 'current' ? null : end) ?? dueEnd;
  const before = status === 'ended' && end ? periodOf(end).to - FADING : whole.from;
  const from = Math.max(whole.from, begins ? periodOf(begins).from : planned ? known : before);
  const faded = status === 'ended' ? Math.min(known, from + FADING) : Math.max(known, from);
  const to = ends ? periodOf(ends).to : planned ? whole.to : faded;
  const soon = dueEnd !== null && ends === dueEnd && to > known;
  return {
    from,
    to,
    dated: status !== 'ended' || begins !== null || ends !== null,
    openStart: begins === null || from === whole.from,
    openEnd: ends === null,
    plannedFrom: planned ? from : soon ? known : null,
  };
}

/** Upright where the two lived side by side or hand in hand; else down, across and down. */
function lineOf(each: Succession, rowOf: ReadonlyMap<TermId, FamilyRow>): FamilyLine[] {
  const [from, to] = [rowOf.get(each.from), rowOf.get(each.to)];
  if (!from?.dated || !to?.dated) return [];
  const [x1, y1] = [from.bar.x + from.bar.width, from.bar.y + BAR / 2];
  const [x2, y2] = [Math.max(to.bar.x, Math.min(x1, to.bar.x + to.bar.width)), to.bar.y + BAR / 2];
  if (x2 >= from.bar.x && x2 <= x1) return [{ ...each, path: `M${x2} ${y1}V${y2}` }];
  const turn = y2 > y1 ? to.y : to.y + to.height;
  return [{ ...each, path: `M${x1} ${y1}V${turn}H${x2}V${y2}` }];
}
