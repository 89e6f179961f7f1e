import type { Area } from "./Grid";

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Reads an A1 address without its sheet; undefined when it is not a plain rectangle of cells.
 *
 * @example parseArea("$A$1:C2") // => { row: 0, column: 0, rows: 2, columns: 3 }
 */
export function parseArea(text: string): Area | undefined {
  const [first = "", second = first] = text.trim().split(":");
  const from = CELL.exec(first);
  const to = CELL.exec(second);
  if (!from || !to) return undefined;
  const rows = [Number(from[2]) - 1, Number(to[2]) - 1];
  const columns = [columnOf(from[1] ?? ""), columnOf(to[1] ?? "")];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/**
 * Reads the areas of a file's space separated list; what is not a rectangle is left out.
 *
 * @example parseAreas("A1:A3 C1") // => two areas
 */
export function parseAreas(text: string): readonly Area[] {
  return text
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}

/**
 * Reads repeated rows, from 0 and both included.
 *
 * @example parseRows("$1:$3") // => [0, 2]
 */
export function parseRows(text: string): readonly [first: number, last: number] | undefined {
  const match = /^\$?(\d+):\$?(\d+)$/.exec(text.trim());
  return match ? [Number(match[1]) - 1, Number(match[2]) - 1] : undefined;
}
