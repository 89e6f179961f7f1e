import type { Area, CellValue, Grid } from "../../../grid/Grid";
import { alignedBlocks, type AlignedBlock } from "./alignedBlocks";
import { letterheadSides } from "./letterheadSides";
import { findAlignedHeads, type AlignedHead } from "./findAlignedHeads";
import { placeInColumns } from "./placeInColumns";
import { spacedPieces, type SpacedPiece } from "./spacedPieces";

const LEAST_ROWS = 2;
const LEAST_CELLS = 2;

/** A sheet taken apart, and the rows some cells of which stand in their column by guess. */
export interface PartedColumn {
  readonly grid: Grid;
  readonly guessedRows: readonly number[];
}

/**
 * A sheet whose table came into one column, its cells held apart by runs of spaces as a page has them, taken apart into columns; undefined
 * when it holds more columns or no such table. Where columns stand is found for every page from its head and the lines under it.
 *
 * @example partAligned(pasteOfAPage)?.grid.cells[1] // => ["1", "Rà soát", "Công đoàn", "Quý I"]
 */
export function partAligned(grid: Grid): PartedColumn | undefined {
  const column = onlyColumn(grid);
  if (column === undefined) return undefined;
  const values = grid.cells.map((row) => row[column] ?? null);
  const lines = values.map((value) => (typeof value === "string" ? spacedPieces(value) : []));
  const heads = findAlignedHeads(lines);
  const parted = new PartedLines(grid, column, values);
  parted.placeLetterhead(lines.slice(0, heads[0]?.first ?? 0));
  heads.forEach((head) => {
    parted.placeHead(head);
  });
  for (const block of alignedBlocks(lines, heads)) parted.placeBlock(block, lines);
  return parted.rows < LEAST_ROWS ? undefined : parted.finish(Math.max(1, ...heads.map((one) => one.headings.length)));
}

function onlyColumn({ cells }: Grid): number | undefined {
  const columns = new Set(cells.flatMap((row) => row.flatMap((value, column) => (isFilled(value) ? [column] : []))));
  const [only, more] = columns;
  return more === undefined ? only : undefined;
}

function isFilled(value: CellValue): boolean {
  return value !== null && String(value).trim() !== "";
}

class PartedLines {
  private readonly cells: (readonly CellValue[])[];
  private readonly guessed: number[] = [];
  private readonly merges: Area[] = [];
  rows = 0;

  constructor(
    private readonly grid: Grid,
    private readonly column: number,
    values: readonly CellValue[],
  ) {
    this.cells = values.map((value) => [typeof value === "string" ? value.trim() || null : value]);
  }

  /** The two sides above the title, each in a column of its own. */
  placeLetterhead(lines: readonly (readonly SpacedPiece[])[]): void {
    for (const { line, left, right } of letterheadSides(lines)) this.cells[line] = [left, right];
  }

  /** The lines of a head as one row of whole headings, below one of the headings over several. */
  placeHead({ first, last, headings, upper }: AlignedHead): void {
    for (let line = first; line <= last; line += 1) this.cells[line] = [];
    this.cells[last] = headings.map(({ text }) => text);
    if (upper.length === 0) return;
    const row: CellValue[] = headings.map(() => null);
    for (const { text, first: from, last: to } of upper) {
      row[from] = typeof row[from] === "string" ? `${row[from]} ${text}` : text;
      const area = { row: this.grid.row + last - 1, column: this.left + from, rows: 1, columns: to - from + 1 };
      this.merges.push(area);
    }
    this.cells[last - 1] = row;
  }

  placeBlock({ first, last, columns }: AlignedBlock, lines: readonly (readonly SpacedPiece[])[]): void {
    for (let at = first; at <= last; at += 1) {
      const placed = placeInColumns(lines[at] ?? [], columns);
      if (placed === undefined) continue;
      this.cells[at] = placed.cells;
      if (placed.isGuessed) this.guessed.push(this.grid.row + at);
      if (placed.cells.filter((cell) => cell !== null).length >= LEAST_CELLS) this.rows += 1;
    }
  }

  finish(width: number): PartedColumn {
    const cells = this.cells.map((row) => Array.from({ length: width }, (_, place) => row[place] ?? null));
    const grid = { sheet: this.grid.sheet, row: this.grid.row, column: this.left, cells, merges: this.merges };
    return { grid, guessedRows: this.guessed };
  }

  private get left(): number {
    return this.grid.column + this.column;
  }
}
