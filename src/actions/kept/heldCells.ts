import type { CellValue } from "../../domain/grid/Grid";
import { toSerial } from "../../domain/plan/IsoDate";
import { isFormula } from "../../spec/formula/isFormula";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import type { SheetContent } from "../ports/WorkbookPort";

/** What stands in a cell: a value as Excel gives it, or the formula behind it. */
export type HeldCell = CellValue | { readonly formula: string };

/** Rows of cells that start at A1; they may be of different lengths. */
export type HeldCells = readonly (readonly HeldCell[])[];

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
 * What a sheet held when it was read.
 *
 * @example cellsOfContent(content)[2] // => ["Đơn vị:", "Trường Mầm non Hoa Mai"]
 */
export function cellsOfContent({ grid }: Pick<SheetContent, "grid">): HeldCells {
  const left = Array.from({ length: grid.column }, () => null);
  const rows = grid.cells.map((cells, row) => [
    ...left,
    ...cells.map((value, column): HeldCell => {
      const formula = grid.formulas?.[row]?.[column] ?? null;
      return formula === null ? value : { formula };
    }),
  ]);
  return grid.cells.length === 0 ? [] : [...Array.from({ length: grid.row }, () => []), ...rows];
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
