import { carryOut } from "./carryOut";
import { Drawing, type DrawnGlyph } from "./Drawing";
import type { Matrix } from "./matrix";
import type { Glyph, PdfPage, Rule, SidewaysGlyph } from "../PdfPage";
import type { DrawnPage } from "./PdfOperator";

/** A turn of the page, clockwise. */
type Turn = 0 | 90 | 180 | 270;
type Point = readonly [x: number, y: number];

const STRAIGHT = 0.5;
/** In points: shorter strokes are dots and ticks. */
const SHORTEST_RULE = 3;
/** A placed thing that covers so much of a page is its picture, and so many shapes are drawn letters. */
const PICTURE_SHARE = 0.2;
const MANY_SHAPES = 400;
/** The way of a text may be this far from straight, as a share of its length. */
const SLANT = 0.02;

function turnOf(degrees: number): Turn {
  const quarter = ((Math.round(degrees / 90) % 4) + 4) % 4;
  return ([0, 90, 180, 270] as const)[quarter] ?? 0;
}

interface Seen {
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
}

function seenPage(view: readonly number[], degrees: number): Seen {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const [width, height] = [Math.abs(right - left), Math.abs(top - bottom)];
  const matrices: Readonly<Record<Turn, Matrix>> = {
    0: [1, 0, 0, -1, -left, top],
    90: [0, 1, 1, 0, -bottom, -left],
    180: [-1, 0, 0, 1, right, -bottom],
    270: [0, -1, -1, 0, top, right],
  };
  const turn = turnOf(degrees);
  const lies = turn === 90 || turn === 270;
  return { matrix: matrices[turn], width: lies ? height : width, height: lies ? width : height };
}

/** How far the page must be turned for this text to run from left to right; none when it stands aslant. */
function turnFor({ dx, dy }: DrawnGlyph): Turn | undefined {
  const length = Math.hypot(dx, dy);
  if (Math.abs(dy) <= SLANT * length) return dx >= 0 ? 0 : 180;
  if (Math.abs(dx) <= SLANT * length) return dy < 0 ? 90 : 270;
  return undefined;
}

function commonTurn(glyphs: readonly DrawnGlyph[]): Turn {
  const counts = new Map<Turn, number>([[0, 0]]);
  for (const glyph of glyphs) {
    const turn = glyph.text.trim() === "" ? undefined : turnFor(glyph);
    if (turn !== undefined) counts.set(turn, (counts.get(turn) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function turned(turn: Turn, { width, height }: Seen): (x: number, y: number) => Point {
  if (turn === 90) return (x, y) => [height - y, x];
  if (turn === 270) return (x, y) => [y, width - x];
  return turn === 180 ? (x, y) => [width - x, height - y] : (x, y) => [x, y];
}

function uprightGlyphs(drawing: Drawing, turn: Turn, seen: Seen): readonly Glyph[] {
  const upright = drawing.glyphs.filter((glyph) => isStill(glyph) || turnFor(glyph) === turn);
  return upright.map((glyph) => glyphAt(glyph, turned(turn, seen)(glyph.x, glyph.y)));
}

function sidewaysGlyphs(drawing: Drawing, turn: Turn, seen: Seen): readonly SidewaysGlyph[] {
  return drawing.glyphs.flatMap((glyph) => {
    const own = isStill(glyph) ? turn : turnFor(glyph);
    if (own === undefined || own === turn) return [];
    const [x, y] = turned(turn, seen)(glyph.x, glyph.y);
    return [{ glyph: glyphAt(glyph, turned(own, seen)(glyph.x, glyph.y)), x, y }];
  });
}

function isStill({ dx, dy }: DrawnGlyph): boolean {
  return Math.hypot(dx, dy) === 0;
}

function glyphAt({ text, dx, dy, size, font, setting }: DrawnGlyph, [x, y]: Point): Glyph {
  return { text, x, y, width: Math.hypot(dx, dy), size, font: font.name, setting };
}

function uprightRules(drawing: Drawing, turn: Turn, seen: Seen): readonly Rule[] {
  const place = turned(turn, seen);
  return drawing.lines.flatMap(({ from, to }): Rule[] => {
    const [[x, y], [u, v]] = [place(...from), place(...to)];
    const [across, down] = [Math.abs(u - x), Math.abs(v - y)];
    if (Math.max(across, down) < SHORTEST_RULE) return [];
    if (down < STRAIGHT) return [{ way: "across", at: (y + v) / 2, from: Math.min(x, u), to: Math.max(x, u) }];
    if (across < STRAIGHT) return [{ way: "down", at: (x + u) / 2, from: Math.min(y, v), to: Math.max(y, v) }];
    return [];
  });
}

/**
 * Draws a page without showing it: its characters and straight lines where they come to stand, turned so that most of its text runs
 * from left to right. Text that stands aslant (a watermark) is left out.
 */
export function readPage(page: DrawnPage, pathNames: (id: unknown) => string): PdfPage {
  const seen = seenPage(page.view, page.turn);
  const drawing = new Drawing(seen.matrix, Math.max(1, seen.width * seen.height), page.fontOf);
  for (const operator of page.operators) carryOut(drawing, operator, pathNames);
  const turn = commonTurn(drawing.glyphs);
  const lies = turn === 90 || turn === 270;
  const glyphs = uprightGlyphs(drawing, turn, seen);
  return {
    width: lies ? seen.height : seen.width,
    height: lies ? seen.width : seen.height,
    glyphs,
    sideways: sidewaysGlyphs(drawing, turn, seen),
    rules: uprightRules(drawing, turn, seen),
    hasPicture: drawing.widestPlace > PICTURE_SHARE || drawing.shapes > MANY_SHAPES,
    nameless: drawing.glyphs.filter(({ font, text }) => font.isNameless && text.trim() !== "").length,
  };
}
