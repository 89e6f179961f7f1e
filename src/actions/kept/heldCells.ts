import type { Area, CellValue } from "../../domain/grid/Grid";
import { cellsOfArea } from "../../domain/grid/cellsOfArea";
import { toSerial } from "../../domain/plan/IsoDate";
import { putCell } from "../../spec/putCell";
import { isFormula } from "../../spec/formula/isFormula";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import type { SheetContent } from "../ports/WorkbookPort";
import type { KeptSheet } from "./KeptAction";

/** What stands in a cell: a value as Excel gives it, or the formula behind it. */
export type HeldCell = CellValue | { readonly formula: string };

/** Rows of cells that start at A1; they may be of different lengths. */
export type HeldCells = readonly (readonly HeldCell[])[];

/** A cell of rows, null where they have none. @example cellAt([["TT"]], 0, 5) // => null */
export function cellAt(cells: HeldCells, row: number, column: number): HeldCell {
  return cells[row]?.[column] ?? null;
}

function heldOf(content: CellContent): HeldCell {
  if (content === null || content === "") return null;
  if (typeof content !== "object" || isFormula(content)) return content;
  return toSerial(content.date);
}

/**
 * What a sheet holds once it is what its spec says.
 *
 * @example cellsOfSpec({ ...spec, rows: [["Hạn", { date: "2025-03-31" }]] }) // => [["Hạn", 45747]]
 */
export function cellsOfSpec({ rows }: Pick<SheetSpec, "rows">): HeldCells {
  return rows.map((row) => row.map(heldOf));
}

/**
 * What a cell of a sheet held when it was read, row and column from 0 at A1.
 *
 * @example heldIn(content, 2, 0) // => "Đơn vị:"
 */
export function heldIn({ grid }: Pick<SheetContent, "grid">, row: number, column: number): HeldCell {
  const [line, place] = [row - grid.row, column - grid.column];
  const formula = grid.formulas?.[line]?.[place] ?? null;
  return formula === null ? (grid.cells[line]?.[place] ?? null) : { formula };
}

/**
 * What a sheet held when it was read.
 *
 * @example cellsOfContent(content)[2] // => ["Đơn vị:", "Trường Mầm non Hoa Mai"]
 */
export function cellsOfContent(content: Pick<SheetContent, "grid">): HeldCells {
  const { grid } = content;
  const left = Array.from({ length: grid.column }, () => null);
  const rows = grid.cells.map((cells, row) => [
    ...left,
    ...cells.map((_, column) => heldIn(content, grid.row + row, grid.column + column)),
  ]);
  return grid.cells.length === 0 ? [] : [...Array.from({ length: grid.row }, () => []), ...rows];
}

/** Cells with what stands in some areas of others laid over them. */
function withAreas(cells: HeldCells, areas: readonly Area[], others: HeldCells): HeldCells {
  const result = cells.map((row) => [...row]);
  for (const { row, column } of areas.flatMap(cellsOfArea)) putCell(result, row, column, cellAt(others, row, column));
  return result;
}

/**
 * What a sheet holds once an action made it: its spec, and of what stood there before what the spec leaves alone.
 *
 * @example cellsAfter({ before, after: { ...spec, kept: [U4] } })[3]?.[20] // => "Đã nhắc qua Zalo"
 */
export function cellsAfter({ before, after }: Pick<KeptSheet, "before" | "after">): HeldCells {
  if (after === null) return [];
  const kept = before === null ? [] : (after.kept ?? []);
  return kept.length === 0 || before === null
    ? cellsOfSpec(after)
    : withAreas(cellsOfSpec(after), kept, cellsOfContent(before));
}

function textOf(text: string): string {
  return text.replaceAll("\r\n", "\n").normalize("NFC");
}

/**
 * Whether two cells hold the same. Of two formulas this is always said: Excel writes them its own way, and moves them.
 *
 * @example isSameHeld("Hoàn thành", "Hoàn thành") // => true
 */
export function isSameHeld(one: HeldCell, other: HeldCell): boolean {
  if (typeof one === "string" && typeof other === "string") return textOf(one) === textOf(other);
  if (typeof one === "object" && typeof other === "object") return (one === null) === (other === null);
  return one === other;
}
