import type { Area } from "../../domain/grid/Grid";
import type { Result } from "../../domain/text/result";
import { err, ok } from "../../domain/text/result";
import type { SourceNote, SourceTable } from "../../sheets/source/SourceTable";
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
  readonly hidden: { readonly rows: number[]; readonly columns: number[] };
  readonly struck: { readonly row: number; readonly column: number }[];
  readonly notes: SourceNote[];
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

function hide(sheet: Sheet, { hidden, rows }: TableBlock, top: number): void {
  if (hidden === undefined) return;
  sheet.hidden.rows.push(...hidden.rows.map((row) => top + row));
  const starts = columnStarts(rows);
  sheet.hidden.columns.push(...hidden.columns.map((column) => starts.indexOf(column)).filter((column) => column >= 0));
}

function addTable(sheet: Sheet, block: TableBlock): void {
  const top = sheet.rows.length;
  hide(sheet, block, top);
  const rows = placed(splitLetterhead(block).rows);
  const width = rows.flat().reduce((most, cell) => Math.max(most, cell.column + cell.columns), 0);
  rows.forEach((cells, offset) => {
    const line = new Array<string | null>(width).fill(null);
    for (const cell of cells) {
      line[cell.column] = contentOf(cell.text);
      if (cell.isStruck === true) sheet.struck.push({ row: top + offset, column: cell.column });
      const area = { row: top + offset, column: cell.column, rows: cell.rows, columns: cell.columns };
      if (cell.rows > 1 || cell.columns > 1) sheet.merges.push(area);
    }
    sheet.rows.push(line);
  });
  if (!isLetterhead(block)) sheet.tables.push({ row: top, column: 0, rows: rows.length, columns: width });
}

function addBlock(sheet: Sheet, block: Block, before: Block | undefined): void {
  if (block.kind === "embedded") {
    sheet.notes.push({ kind: "embedded-document", row: sheet.rows.length, name: block.name });
    return;
  }
  // A free row keeps a table apart from the text about it, as it stands on paper.
  if (before !== undefined && before.kind !== "embedded" && (before.kind === "table" || block.kind === "table"))
    sheet.rows.push([]);
  if (block.kind === "table") addTable(sheet, block);
  else {
    if (block.isStruck === true) sheet.struck.push({ row: sheet.rows.length, column: 0 });
    sheet.rows.push([contentOf(block.text)]);
  }
}

function isEmpty(block: Block): boolean {
  if (block.kind === "embedded") return false;
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
  const isLarge = (block: Block): boolean => {
    if (block.kind === "embedded") return false;
    return block.kind === "table" ? isTableTooLarge(block) : isTooLong(block);
  };
  return rows > LIMITS.rows || blocks.some(isLarge);
}

function tableOf({ rows, merges, tables, hidden, struck, notes }: Sheet): SourceTable {
  return {
    rows,
    merges,
    tables,
    ...(hidden.rows.length + hidden.columns.length > 0 && { hidden }),
    ...(struck.length > 0 && { struck }),
    ...(notes.length > 0 && { notes }),
  };
}

/**
 * Lays the blocks of a document out as the rows of a sheet, in reading order; empty paragraphs and tables are left out.
 *
 * @example layOutBlocks([{ kind: "paragraph", text: "KẾ HOẠCH" }]) // => ok({ rows: [["KẾ HOẠCH"]], merges: [], tables: [] })
 */
export function layOutBlocks(blocks: readonly Block[]): Result<SourceTable, LayOutFailure> {
  const written = blocks.filter((block) => !isEmpty(block));
  if (isTooLarge(written)) return err({ kind: "too-large" });
  const nothing = { hidden: { rows: [], columns: [] }, struck: [], notes: [] };
  const sheet: Sheet = { rows: [], merges: [], tables: [], ...nothing };
  written.forEach((block, index) => {
    addBlock(sheet, block, written[index - 1]);
  });
  return sheet.rows.length === 0 ? err({ kind: "no-text" }) : ok(tableOf(sheet));
}
