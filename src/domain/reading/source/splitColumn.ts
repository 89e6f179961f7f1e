import type { CellValue, Grid } from "../../grid/Grid";

const LEAST_SHARE = 0.1;
const LEAST_LINES = 3;
const LEAST_PARTS = 3;
/** In letters: how far a part may stand off where its column begins. */
const OFF = 1;
const MANY = 0.25;
const SPACES = /[ \u00A0]{2,}/;
const SPACES_KEPT = new RegExp(`(${SPACES.source})`);

interface Parts {
  readonly cells: readonly CellValue[];
  /** Whether a part stands where no column begins, or two in one. */
  readonly isGuessed?: boolean;
}

type Split = (line: string) => Parts;

/** A sheet taken apart, and the rows some cells of which stand in their column by guess. */
export interface PartedColumn {
  readonly grid: Grid;
  readonly guessedRows: readonly number[];
}

/**
 * A sheet whose table came into one column, each row's cells parted by tabs, "|" or runs of spaces, taken apart into columns;
 * undefined when it holds more columns or no such parts.
 *
 * @example splitColumn(oneColumn("TT\tNội dung\tQuý", "1\tTiếp công dân\tI"))?.grid.cells[1] // => ["1", "Tiếp công dân", "I"]
 */
export function splitColumn(grid: Grid): PartedColumn | undefined {
  const filled = (grid.cells[0] ?? []).map((_, column) => grid.cells.some((row) => isFilled(row[column])));
  const column = filled.indexOf(true);
  if (column === -1 || filled.lastIndexOf(true) !== column) return undefined;
  const lines = grid.cells.map((row) => row[column] ?? null);
  const split = chooseSplit(lines.filter((line) => typeof line === "string").filter((line) => line.trim() !== ""));
  if (split === undefined) return undefined;
  const rows = lines.map((line): Parts => (typeof line === "string" ? split(line) : { cells: [line] }));
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const cells = rows.map((row) => Array.from({ length: width }, (_, place) => row.cells[place] ?? null));
  const guessedRows = guessedIn(rows).map((index) => grid.row + index);
  const parted = { sheet: grid.sheet, row: grid.row, column: grid.column + column, cells, merges: [] };
  return { grid: parted, guessedRows };
}

/** Where many rows are guessed, the lines of cells lie beside each other as the page had them: then no row is sure. */
function guessedIn(rows: readonly Parts[]): readonly number[] {
  const parted = rows.filter(({ cells }) => cells.filter((cell) => cell !== null).length > 1).length;
  const guessed = rows.flatMap(({ isGuessed }, index) => (isGuessed === true ? [index] : []));
  return guessed.length > MANY * parted ? [...rows.keys()] : guessed;
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && String(value).trim() !== "";
}

function chooseSplit(lines: readonly string[]): Split | undefined {
  const byTabs: Split = (line) => ({ cells: line.split("\t").map(partOf) });
  const byBars: Split = (line) => {
    const inside = line.trim().replace(/^\||\|$/g, "");
    return { cells: inside.split("|").map(partOf) };
  };
  const bySpaces = alignedSplit(lines);
  return [byTabs, byBars, bySpaces].find((split) => {
    const parted = lines.filter((line) => split(line).cells.filter((part) => part !== null).length >= LEAST_PARTS);
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
    if (parts.length === model.length) return { cells: parts.map(({ text }) => text) };
    const cells: CellValue[] = [];
    let isGuessed = false;
    for (const { start, text } of parts) {
      const distances = model.map((part) => Math.abs(part.start - start));
      const nearest = Math.min(...distances);
      const column = Math.max(0, distances.indexOf(nearest));
      const known = cells[column];
      isGuessed ||= parts.length > 1 && (nearest > OFF || typeof known === "string");
      cells[column] = typeof known === "string" ? `${known} ${text}` : text;
    }
    return { cells: Array.from(cells, (cell: CellValue | undefined) => cell ?? null), isGuessed };
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
