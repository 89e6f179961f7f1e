import type { Area } from "../../domain/grid/Grid";
import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import type { SourceTable } from "../../sheets/source/SourceTable";
import type { Block, TableBlock, TableCell } from "./Block";
import { LIMITS } from "./limits";
import { isLetterhead, splitLetterhead } from "./splitLetterhead";

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
function columnStarts(rows: TableBlock["rows"]): readonly number[] {
  return [...new Set(rows.flat().map((cell) => cell.column))].sort((one, other) => one - other);
}

function placed(rows: TableBlock["rows"]): readonly (readonly TableCell[])[] {
  const starts = columnStarts(rows);
  const index = new Map(starts.map((start, column) => [start, column]));
  const endOf = (cell: TableCell): number => {
    const next = starts.findIndex((start) => start >= cell.column + cell.columns);
    return next < 0 ? starts.length : next;
  };
  return rows.map((cells, row) =>
    cells.map((cell) => {
      const column = index.get(cell.column) ?? 0;
      const columns = cell.columns === 1 ? 1 : Math.max(1, endOf(cell) - column);
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
  if (!isLetterhead(block)) sheet.tables.push({ row: top, column: 0, rows: rows.length, columns: width });
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

function isTooLong({ text }: { readonly text: string }): boolean {
  return text.length > LIMITS.cellText;
}

function isTableTooLarge({ rows }: TableBlock): boolean {
  return columnStarts(rows).length > LIMITS.columns || rows.flat().some(isTooLong);
}

function isTooLarge(blocks: readonly Block[]): boolean {
  const rows = blocks.reduce((count, block) => count + (block.kind === "table" ? block.rows.length + 1 : 1), 0);
  const isLarge = (block: Block): boolean => (block.kind === "table" ? isTableTooLarge(block) : isTooLong(block));
  return rows > LIMITS.rows || blocks.some(isLarge);
}

/**
 * Lays the blocks of a document out as the rows of a sheet, in reading order; empty paragraphs and tables are left out.
 *
 * @example layOutBlocks([{ kind: "paragraph", text: "KẾ HOẠCH" }]) // => ok({ rows: [["KẾ HOẠCH"]], merges: [], tables: [] })
 */
export function layOutBlocks(blocks: readonly Block[]): Result<SourceTable, LayOutFailure> {
  const written = blocks.filter((block) => !isEmpty(block));
  if (isTooLarge(written)) return err({ kind: "too-large" });
  const sheet: Sheet = { rows: [], merges: [], tables: [] };
  written.forEach((block, index) => {
    addBlock(sheet, block, written[index - 1]);
  });
  return sheet.rows.length === 0 ? err({ kind: "no-text" }) : ok(sheet);
}
