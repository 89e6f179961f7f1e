import type { CellValue, Grid } from "../../grid/Grid";

const LEAST_SHARE = 0.1;
const LEAST_LINES = 3;
const LEAST_PARTS = 3;

type Split = (line: string) => readonly CellValue[];

/**
 * A sheet whose table came into one column, each row's cells parted by tabs or "|", taken apart into columns; undefined when it holds
 * more columns or no such parts.
 *
 * @example splitColumn(oneColumn("TT\tNội dung\tQuý", "1\tTiếp công dân\tI"))?.cells[1] // => ["1", "Tiếp công dân", "I"]
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
  const byBars: Split = (line) => {
    const inside = line.trim().replace(/^\||\|$/g, "");
    return inside.split("|").map(partOf);
  };
  return [byTabs, byBars].find((split) => {
    const parted = lines.filter((line) => split(line).filter((part) => part !== null).length >= LEAST_PARTS);
    return parted.length >= LEAST_LINES && parted.length >= LEAST_SHARE * lines.length;
  });
}

function partOf(text: string): CellValue {
  return text.trim() === "" ? null : text.trim();
}
