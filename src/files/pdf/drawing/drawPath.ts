import type { Drawing } from "./Drawing";
import { placed } from "./matrix";
import { numbersIn } from "./numbersIn";

type Point = readonly [x: number, y: number];

/** How pdf.js writes paths: a sign, then its places. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CLOSE = 3;
const NUMBERS_OF_CURVE = 6;
/** In points: what is thinner is a line, however it was drawn. */
const THIN = 3;
const STRAIGHT = 0.5;

function isUpright([x, y]: Point, [u, v]: Point): boolean {
  return Math.abs(x - u) < STRAIGHT || Math.abs(y - v) < STRAIGHT;
}

interface Traced {
  readonly parts: Point[][];
  curves: number;
}

function trace({ parts }: Traced, sign: number, point: Point): void {
  const part = parts.at(-1);
  const first = part?.[0];
  if (sign === MOVE) parts.push([point]);
  else if (sign === LINE) part?.push(point);
  else if (sign === CLOSE && first !== undefined) part?.push(first);
}

/** How many numbers follow each sign. */
const PLACES: Readonly<Record<number, number>> = { [MOVE]: 2, [LINE]: 2, [CURVE]: NUMBERS_OF_CURVE, [CLOSE]: 0 };

/** The corners of each part of a path, closed parts with their first corner again; curves make a part that is no line. */
function partsOf(path: readonly number[]): Traced {
  const traced: Traced = { parts: [], curves: 0 };
  for (let at = 0; at < path.length;) {
    const sign = path[at] ?? CLOSE;
    if (sign === CURVE) traced.curves += 1;
    else trace(traced, sign, [path[at + 1] ?? 0, path[at + 2] ?? 0]);
    at += 1 + (PLACES[sign] ?? 0);
  }
  return traced;
}

function strokeSides(drawing: Drawing, corners: readonly Point[]): void {
  corners.forEach((corner, index) => {
    const before = corners[index - 1];
    if (before === undefined) return;
    if (isUpright(before, corner)) drawing.lines.push({ from: before, to: corner });
    else drawing.shapes += 1;
  });
}

/** A bar so thin that it is seen as a line gives its middle. */
function fillBar(drawing: Drawing, corners: readonly Point[]): void {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (Math.min(right - left, bottom - top) > THIN) return;
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  if (right - left > bottom - top) drawing.lines.push({ from: [left, middle[1]], to: [right, middle[1]] });
  else drawing.lines.push({ from: [middle[0], top], to: [middle[0], bottom] });
}

/** Draws a path by the name of the instruction that ends it. */
export function drawPath(drawing: Drawing, how: string, data: unknown): void {
  const path = numbersIn(Array.isArray(data) ? data[0] : undefined);
  if (path === undefined) return;
  const { matrix, fillsWhite, strokesWhite } = drawing.pen;
  const strokes = /stroke/i.test(how) && !strokesWhite;
  const fills = /fill/i.test(how) && !fillsWhite;
  if (!strokes && !fills) return;
  const { parts, curves } = partsOf(path);
  drawing.shapes += curves;
  for (const part of parts) {
    const corners = part.map(([x, y]) => placed(matrix, x, y));
    if (strokes) strokeSides(drawing, corners);
    else if (corners.length > 3) fillBar(drawing, corners);
  }
}
