import type { TextLine } from "../lines/TextLine";
import { quantile } from "../quantile";

/** A line of running text, the page it stands on, and how wide that is in points. */
export interface RunningLine {
  readonly line: TextLine;
  readonly page: number;
  readonly width: number;
}

/** Where running text stands on pages of one width. */
export interface TextColumn {
  readonly left: number;
  readonly right: number;
  /** How far lines lie apart, in heights of the letters. */
  readonly leading: number;
}

/** Fewer lines that end together do not show how wide text may be; margins are about the same on both sides. */
const FEW_LINES = 3;
const LEAST_SHARE = 0.15;
const MARGIN_SHARE = 1.1;

function columnOf(lines: readonly RunningLine[], width: number): TextColumn {
  const gaps = lines.slice(1).flatMap(({ line, page }, index) => {
    const before = lines[index];
    return before?.page === page ? [(line.y - before.line.y) / line.size] : [];
  });
  const left = lines.reduce((least, { line }) => Math.min(least, line.left), Infinity);
  const right = lines.reduce((most, { line }) => Math.max(most, line.right), -Infinity);
  const margin = width - MARGIN_SHARE * left;
  const full = lines.filter(({ line }) => line.right > right - line.size).length;
  const isShown = full >= FEW_LINES && full >= LEAST_SHARE * lines.length;
  return { left, right: isShown ? right : Math.max(right, margin), leading: quantile(gaps) };
}

/**
 * Where the running text of a document stands, told by the page's width: portrait and landscape pages have columns of their own.
 *
 * @example textColumns(lines)(lines[0]) // => { left: 85, right: 538, leading: 1.2 }
 */
export function textColumns(lines: readonly RunningLine[]): (line: RunningLine) => TextColumn {
  const widths = new Map<number, RunningLine[]>();
  for (const line of lines) {
    const own = widths.get(line.width);
    if (own === undefined) widths.set(line.width, [line]);
    else own.push(line);
  }
  const columns = new Map([...widths].map(([width, own]) => [width, columnOf(own, width)]));
  return ({ width }) => columns.get(width) ?? { left: 0, right: width, leading: 1 };
}
