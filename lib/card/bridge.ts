/**
 * The way from a term to its card: a pointer on it is still reading, not leaving.
 *
 * Pure geometry in CSS pixels of the viewport. The way is the convex hull of the term's box
 * and the card's, so it holds from the first frame and needs no memory of where the pointer
 * came from (10ten #1737: a way that arms itself late makes people miss the card).
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Hands tremble and rectangles are rounded. */
const SLACK = 2;

/**
 * True when `point` is in the card, or between it and one of the term's boxes (a term that
 * wraps has several). False on the term itself alone is no matter: the caller knows that.
 */
export function inBridge(point: Point, term: readonly Box[], card: Box): boolean {
  return within(point, card) || term.some((box) => inHull(point, box, card));
}

/** True when any part of the term can still be seen in a viewport of this size. */
export function inView(term: readonly Box[], width: number, height: number): boolean {
  return term.some(
    ({ left, top, right, bottom }) => right > 0 && bottom > 0 && left < width && top < height,
  );
}

function within({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
}

/**
 * A point is in the hull of two boxes when no line along one of their corner pairs parts it
 * from both. For boxes with level sides those are the four sides of the box around the two,
 * and the slants that join corners of the same name.
 */
function inHull(point: Point, a: Box, b: Box): boolean {
  const around: Box = {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
  if (!within(point, around)) return false;
  const all = [...corners(a), ...corners(b)];
  return corners(a).every((from, at) => {
    const to = corners(b)[at];
    return to === undefined || onSide(point, from, to, all);
  });
}

const corners = ({ left, top, right, bottom }: Box): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

/** True unless all of `all` lies to one side of the line and `point` to the other. */
function onSide(point: Point, from: Point, to: Point, all: readonly Point[]): boolean {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return true;
  const side = ({ x, y }: Point) =>
    ((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)) / length;
  const sides = all.map(side);
  const at = side(point);
  return (Math.min(...sides) < -1e-9 || at >= -SLACK) && (Math.max(...sides) > 1e-9 || at <= SLACK);
}
