/** Compares labels with what was found, by group. Pure. */

export interface Label {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly termId?: string;
  readonly sense?: string;
  readonly optional?: boolean;
}

export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly group?: string;
  /** Half b is held back: nothing is tuned by what it shows. */
  readonly half?: 'a' | 'b';
  readonly labels: readonly Label[];
}

interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly termId: string;
}

export interface Predicted {
  readonly id: string;
  readonly spans: readonly FoundSpan[];
}

export type Same = (label: Label, span: FoundSpan) => boolean;

/** Counts of a group, and the shares made of them; a share of nothing is 1. */
export interface Row {
  readonly words: number;
  readonly labels: number;
  readonly spans: number;
  /** Spans that touch no label at all. */
  readonly false: number;
  readonly exactRecall: number;
  readonly exactPrecision: number;
  /** Any span over the label; any label under the span. */
  readonly recall: number;
  readonly precision: number;
  /** The same, where the term has to be the right one too. */
  readonly rightRecall: number;
  readonly rightPrecision: number;
  /** Of the labels that some span touches, those that the right term touches. */
  readonly sense: number;
}

export type Faults = ReadonlyMap<string, readonly string[]>;

export interface Result {
  /** By group and half, then each half as a whole. */
  readonly groups: ReadonlyMap<string, Row>;
  readonly all: Row;
  /** What went wrong, each as a line, with the texts where it did. */
  readonly missed: Faults;
  readonly wrong: Faults;
}

interface Counts {
  words: number;
  labels: number;
  spans: number;
  exactLabels: number;
  exactSpans: number;
  touchedLabels: number;
  touchedSpans: number;
  rightLabels: number;
  rightSpans: number;
}

const none = (): Counts => ({
  words: 0,
  labels: 0,
  spans: 0,
  exactLabels: 0,
  exactSpans: 0,
  touchedLabels: 0,
  touchedSpans: 0,
  rightLabels: 0,
  rightSpans: 0,
});

/**
 * Optional labels are never missed, and a span over one counts as right. A text without a
 * prediction is one where nothing was found.
 */
export function score(
  texts: readonly Labelled[],
  predictions: readonly Predicted[],
  same: Same,
): Result {
  const byId = new Map(predictions.map(({ id, spans }) => [id, spans]));
  const groups = new Map<string, Counts>();
  let sum = none();
  const missed = new Map<string, string[]>();
  const wrong = new Map<string, string[]>();
  for (const text of texts) {
    const counts = none();
    counts.words += text.text.split(/\s+/).filter(Boolean).length;
    const spans = byId.get(text.id) ?? [];
    const missing = (line: string) => tally(missed, line, text.id);
    const mistaken = (line: string) => tally(wrong, line, text.id);
    for (const label of text.labels)
      if (!label.optional) ofLabel(label, spans, same, counts, missing);
    for (const span of spans) ofSpan(span, text.labels, same, counts, mistaken);
    const { group = 'articles', half } = text;
    for (const name of half === undefined ? [group] : [`${group} (${half})`, `half ${half}`])
      groups.set(name, add(groups.get(name) ?? none(), counts));
    sum = add(sum, counts);
  }
  return {
    groups: new Map([...groups].map(([name, counts]) => [name, rowOf(counts)])),
    all: rowOf(sum),
    missed,
    wrong,
  };
}

function ofLabel(
  label: Label,
  spans: readonly FoundSpan[],
  same: Same,
  counts: Counts,
  missed: (fault: string) => void,
): void {
  const over = spans.filter((span) => touch(span, label));
  const right = over.some((span) => same(label, span));
  counts.labels += 1;
  counts.touchedLabels += Number(over.length > 0);
  counts.rightLabels += Number(right);
  counts.exactLabels += Number(over.some((span) => equal(span, label) && same(label, span)));
  if (right) return;
  const instead = over.map(({ termId }) => termId).join(', ');
  const want = label.termId ?? label.sense ?? '';
  missed(`${label.text} (${want})${instead ? `, taken for ${instead}` : ''}`);
}

function ofSpan(
  span: FoundSpan,
  labels: readonly Label[],
  same: Same,
  counts: Counts,
  wrong: (fault: string) => void,
): void {
  const under = labels.filter((label) => touch(span, label));
  const right = under.some((label) => label.optional === true || same(label, span));
  counts.spans += 1;
  counts.touchedSpans += Number(under.length > 0);
  counts.rightSpans += Number(right);
  counts.exactSpans += Number(under.some((label) => equal(span, label) && same(label, span)));
  if (!right) wrong(`${span.text} → ${span.termId}${under.length > 0 ? ' (another term)' : ''}`);
}

function add(sum: Counts, counts: Counts): Counts {
  const keys = Object.keys(sum) as (keyof Counts)[];
  return Object.fromEntries(keys.map((key) => [key, sum[key] + counts[key]])) as unknown as Counts;
}

function rowOf(counts: Counts): Row {
  return {
    words: counts.words,
    labels: counts.labels,
    spans: counts.spans,
    false: counts.spans - counts.touchedSpans,
    exactRecall: share(counts.exactLabels, counts.labels),
    exactPrecision: share(counts.exactSpans, counts.spans),
    recall: share(counts.touchedLabels, counts.labels),
    precision: share(counts.touchedSpans, counts.spans),
    rightRecall: share(counts.rightLabels, counts.labels),
    rightPrecision: share(counts.rightSpans, counts.spans),
    sense: share(counts.rightLabels, counts.touchedLabels),
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const touch = (a: FoundSpan, b: Label) => a.start < b.end && b.start < a.end;
const equal = (a: FoundSpan, b: Label) => a.start === b.start && a.end === b.end;
const tally = (into: Map<string, string[]>, line: string, id: string) =>
  into.set(line, [...(into.get(line) ?? []), id]);
