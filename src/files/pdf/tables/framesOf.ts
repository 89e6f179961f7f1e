import type { Box, Frame, FrameCell } from "./Frame";
import { mergeRules } from "./mergeRules";
import type { Rule } from "../PdfPage";

// In points.
const TOUCH = 3;
const SAME_EDGE = 3;
/** More lines than any table has on one page: a drawing. */
const MOST_RULES = 2000;
const MOST_CELLS = 20_000;

function touches(one: Rule, other: Rule): boolean {
  if (one.way === other.way) return false;
  const reaches = (rule: Rule, at: number): boolean => at >= rule.from - TOUCH && at <= rule.to + TOUCH;
  return reaches(one, other.at) && reaches(other, one.at);
}

/** The rules that hang together with one, taken out of those that are left. */
function clusterOf(first: Rule, left: Set<Rule>): readonly Rule[] {
  const cluster = [first];
  for (const rule of cluster) {
    const touching = [...left].filter((other) => touches(rule, other));
    for (const other of touching) left.delete(other);
    cluster.push(...touching);
  }
  return cluster;
}

/** Rules that hang together. */
function clusters(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const left = new Set(rules);
  return rules.flatMap((rule) => (left.delete(rule) ? [clusterOf(rule, left)] : []));
}

/** Edges so near that nobody sees them apart are one. */
function edgesOf(places: readonly number[]): readonly number[] {
  const edges: number[] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    if (place - (edges.at(-1) ?? -Infinity) > SAME_EDGE) edges.push(place);
  }
  return edges;
}

/** The lines of a cluster as edges of rows and columns, and whether a rule is drawn between two neighbours. */
class Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  private readonly across: readonly Rule[];
  private readonly down: readonly Rule[];

  constructor(rules: readonly Rule[]) {
    this.across = rules.filter((rule) => rule.way === "across");
    this.down = rules.filter((rule) => rule.way === "down");
    this.xs = edgesOf([...this.down.map(({ at }) => at), ...this.across.flatMap(({ from, to }) => [from, to])]);
    this.ys = edgesOf([...this.across.map(({ at }) => at), ...this.down.flatMap(({ from, to }) => [from, to])]);
  }

  x(column: number): number {
    return this.xs[column] ?? 0;
  }

  y(row: number): number {
    return this.ys[row] ?? 0;
  }

  /** Whether the cell is parted from the one to its right. */
  isParted(row: number, column: number): boolean {
    const middle = (this.y(row) + this.y(row + 1)) / 2;
    return this.down.some((rule) => isDrawn(rule, this.x(column + 1), middle));
  }

  /** Whether the cell is parted from the one below. */
  isUnderlined(row: number, column: number): boolean {
    const middle = (this.x(column) + this.x(column + 1)) / 2;
    return this.across.some((rule) => isDrawn(rule, this.y(row + 1), middle));
  }
}

function isDrawn(rule: Rule, at: number, middle: number): boolean {
  return Math.abs(rule.at - at) <= SAME_EDGE && middle >= rule.from && middle <= rule.to;
}

interface Span {
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
}

/** The runs of each row that no rule parts; a run goes on downwards over one as wide that no rule parts from it. */
function spansOf(lattice: Lattice): readonly Span[] {
  const [height, width] = [lattice.ys.length - 1, lattice.xs.length - 1];
  const spans: Span[] = [];
  let above = new Map<number, Span>();
  for (let row = 0; row < height; row += 1) {
    const open = new Map<number, Span>();
    for (let column = 0; column < width;) {
      const from = column;
      while (column < width - 1 && !lattice.isParted(row, column)) column += 1;
      column += 1;
      const over = above.get(from);
      const goesOn = over?.columns === column - from && !lattice.isUnderlined(row - 1, from);
      const span = goesOn ? over : { row, column: from, rows: 0, columns: column - from };
      span.rows += 1;
      if (!goesOn) spans.push(span);
      open.set(from, span);
    }
    above = open;
  }
  return spans;
}

function frameOf(rules: readonly Rule[]): Frame | undefined {
  const lattice = new Lattice(rules);
  const [rowCount, columnCount] = [lattice.ys.length - 1, lattice.xs.length - 1];
  if (rowCount < 1 || columnCount < 2 || rowCount * columnCount > MOST_CELLS) return undefined;
  const cells = spansOf(lattice).map((span): FrameCell => ({
    ...span,
    left: lattice.x(span.column),
    top: lattice.y(span.row),
    right: lattice.x(span.column + span.columns),
    bottom: lattice.y(span.row + span.rows),
  }));
  const box: Box = {
    left: lattice.x(0),
    top: lattice.y(0),
    right: lattice.x(columnCount),
    bottom: lattice.y(rowCount),
  };
  return new Set(cells.map(({ column }) => column)).size < 2 ? undefined : { ...box, cells, rowCount, columnCount };
}

/**
 * The tables that rules make on a page: their cells, with merges where no rule is drawn. Lines under titles and boxes around text make
 * none.
 *
 * @example framesOf(rules)[0]?.columnCount // => 5
 */
export function framesOf(rules: readonly Rule[]): readonly Frame[] {
  const merged = mergeRules(rules);
  if (merged.length > MOST_RULES) return [];
  return clusters(merged).flatMap((cluster) => frameOf(cluster) ?? []);
}
