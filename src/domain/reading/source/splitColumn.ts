import type { CellValue, Grid } from "../../grid/Grid";

const LEAST_SHARE = 0.1;
const LEAST_LINES = 3;
const LEAST_PARTS = 3;
const SPACES = /[ \u00A0]{2,}/;
const SPACES_KEPT = new RegExp(`(${SPACES.source})`);

type Split = (line: string) => readonly CellValue[];

/**
 * A sheet whose table came into one column, each row's cells parted by tabs, "|" or runs of spaces, taken apart into columns;
 * undefined when it holds more columns or no such parts.
 *
 * @example splitColumn(oneColumn("TT\tNội dung\tThời gian", "1\tTiếp công dân\tQuý I"))?.cells[1] // => ["1", "Tiếp công dân", "Quý I"]
 */
export function splitColumn(grid: Grid): Grid | undefined {
  const filled = (grid.cells[0] ?? []).map((_, column) => grid.cells.some((row) => isFilled(row[column])));
  const column = filled.indexOf(true);
  if (column === -1 || filled.lastIndexOf(true) !== column) return undefined;
  const lines = grid.cells.map((row) => row[column] ?? null);
  const split = chooseSplit(lines.filter((line) => typeof line === "string").filter((line) => line.trim() !== ""));
  if (split === undefined) return undefined;
  const rows = lines.map((line) => (typeof line === "string" ? split(line) : [line]));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = rows.map((row) => Array.from({ length: width }, (_, place) => row[place] ?? null));
  return { sheet: grid.sheet, row: grid.row, column: grid.column + column, cells, merges: [] };
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && String(value).trim() !== "";
}

function chooseSplit(lines: readonly string[]): Split | undefined {
  const byTabs: Split = (line) => line.split("\t").map(partOf);
  const byBars: Split = (line) =>
    line
      .trim()
      .replace(/^\||\|$/g, "")
      .split("|")
      .map(partOf);
  const bySpaces = alignedSplit(lines);
  return [byTabs, byBars, bySpaces].find((split) => {
    const parted = lines.filter((line) => split(line).filter((part) => part !== null).length >= LEAST_PARTS);
    return parted.length >= LEAST_LINES && parted.length >= LEAST_SHARE * lines.length;
  });
}

function partOf(text: string): CellValue {
  return text.trim() === "" ? null : text.trim();
}

// Runs of spaces keep no empty cells: where a line has fewer parts than the first, each goes to the column that stands nearest above.
function alignedSplit(lines: readonly string[]): Split {
  const model = lines.map(partsOf).find((parts) => parts.length >= LEAST_PARTS) ?? [];
  return (line) => {
    const parts = partsOf(line);
    if (parts.length === model.length) return parts.map(({ text }) => text);
    const cells: CellValue[] = [];
    for (const { start, text } of parts) {
      const distances = model.map((part) => Math.abs(part.start - start));
      const column = Math.max(0, distances.indexOf(Math.min(...distances)));
      const known = cells[column];
      cells[column] = typeof known === "string" ? `${known} ${text}` : text;
    }
    return Array.from(cells, (cell: CellValue | undefined) => cell ?? null);
  };
}

function partsOf(line: string): readonly { readonly start: number; readonly text: string }[] {
  if (!SPACES.test(line)) return line.trim() === "" ? [] : [{ start: 0, text: line.trim() }];
  let start = 0;
  return line.split(SPACES_KEPT).flatMap((text) => {
    const at = start;
    start += text.length;
    return text.trim() === "" ? [] : [{ start: at, text: text.trim() }];
  });
}
