import type { Area } from "../../domain/plan/Grid";
import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import type { SourceTable } from "../../sheets/SourceTable";
import type { Block, TableBlock, TableCell } from "./Block";
import { LIMITS } from "./limits";
import { splitLetterhead } from "./splitLetterhead";

// What neither XML nor Excel can hold: control characters, halves of surrogate pairs, non-characters.
const UNWRITABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

interface Sheet {
  readonly rows: (string | null)[][];
  readonly merges: Area[];
  readonly tables: Area[];
}

/** Why blocks become no sheet. */
export type LayOutFailure = { readonly kind: "too-large" } | { readonly kind: "no-text" };

function contentOf(text: string): string | null {
  const written = text.replace(UNWRITABLE, "").trim();
  return written === "" ? null : written;
}

// Documents cut their columns finer than anybody sees, wherever two rows differ: a column in which no cell starts is none.
function columnIndex(rows: TableBlock["rows"]): ReadonlyMap<number, number> {
  const starts = [...new Set(rows.flat().map((cell) => cell.column))].sort((one, other) => one - other);
  return new Map(starts.map((start, index) => [start, index]));
}

function endColumn(cell: TableCell, starts: readonly number[], last: number): number {
  const end = cell.column + cell.columns;
  const next = starts.findIndex((start) => start >= end);
  return next < 0 ? last : next;
}

function placed(rows: TableBlock["rows"]): readonly (readonly TableCell[])[] {
  const index = columnIndex(rows);
  const starts = [...index.keys()];
  return rows.map((cells, row) =>
    cells.map((cell) => {
      const column = index.get(cell.column) ?? 0;
      const columns = Math.max(1, endColumn(cell, starts, starts.length) - column);
      return { ...cell, column, columns, rows: Math.min(cell.rows, rows.length - row) };
    }),
  );
}

function addTable(sheet: Sheet, block: TableBlock): void {
  const top = sheet.rows.length;
  const rows = placed(splitLetterhead(block).rows);
  const width = rows.flat().reduce((most, cell) => Math.max(most, cell.column + cell.columns), 0);
  rows.forEach((cells, offset) => {
    const line = new Array<string | null>(width).fill(null);
    for (const cell of cells) {
      line[cell.column] = contentOf(cell.text);
      const area = { row: top + offset, column: cell.column, rows: cell.rows, columns: cell.columns };
      if (cell.rows > 1 || cell.columns > 1) sheet.merges.push(area);
    }
    sheet.rows.push(line);
  });
  sheet.tables.push({ row: top, column: 0, rows: rows.length, columns: width });
}

function addBlock(sheet: Sheet, block: Block, before: Block | undefined): void {
  // A free row keeps a table apart from the text about it, as it stands on paper.
  if (before !== undefined && (before.kind === "table" || block.kind === "table")) sheet.rows.push([]);
  if (block.kind === "table") addTable(sheet, block);
  else sheet.rows.push([contentOf(block.text)]);
}

function isEmpty(block: Block): boolean {
  if (block.kind === "paragraph") return contentOf(block.text) === null;
  return block.rows.every((cells) => cells.every((cell) => contentOf(cell.text) === null));
}

function isTooLong(text: string): boolean {
  return text.length > LIMITS.cellText;
}

function isTooLarge(blocks: readonly Block[]): boolean {
  let rows = 0;
  let cells = 0;
  for (const block of blocks) {
    rows += block.kind === "table" ? block.rows.length + 1 : 1;
    if (block.kind === "paragraph" && isTooLong(block.text)) return true;
    for (const cell of block.kind === "table" ? block.rows.flat() : []) {
      cells += Math.max(1, cell.columns * cell.rows);
      if (cell.column + cell.columns > LIMITS.columns || isTooLong(cell.text)) return true;
    }
  }
  return rows > LIMITS.rows || cells > LIMITS.cells;
}

/**
 * Lays the blocks of a document out as the rows of a sheet, in reading order; empty paragraphs and tables are left out.
 *
 * @example layOutBlocks([{ kind: "paragraph", text: "KẾ HOẠCH" }]) // => ok({ rows: [["KẾ HOẠCH"]], merges: [], tables: [] })
 */
export function layOutBlocks(blocks: readonly Block[]): Result<SourceTable, LayOutFailure> {
  if (isTooLarge(blocks)) return err({ kind: "too-large" });
  const sheet: Sheet = { rows: [], merges: [], tables: [] };
  const written = blocks.filter((block) => !isEmpty(block));
  written.forEach((block, index) => {
    addBlock(sheet, block, written[index - 1]);
  });
  return sheet.rows.length === 0 ? err({ kind: "no-text" }) : ok(sheet);
}
