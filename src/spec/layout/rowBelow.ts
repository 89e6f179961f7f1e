import type { SheetSpec } from "../SheetSpec";

/**
 * The first row under what a sheet prints, where what left the plan and what people wrote elsewhere is put; beyond the sheet where nothing
 * says what is printed.
 *
 * @example rowBelow(taskSheet) // => 16
 */
export function rowBelow({ page: { printArea } }: Pick<SheetSpec, "page">): number {
  return printArea === null ? Infinity : printArea.row + printArea.rows;
}
