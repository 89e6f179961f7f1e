import type { Area } from "../../domain/grid/Grid";
import type { RangeLooks } from "./askHidden";

const TABLES = "items/name,items/showHeaders,items/showTotals,items/columns/items/name,items/rows/count";
const AREAS = "areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount";
const RECTANGLE = "rowIndex,columnIndex,rowCount,columnCount";
const WHOLE = `${RECTANGLE},rowHidden,columnHidden,format/font/strikethrough`;

/** What a reading wants of each sheet beside its values. */
export interface Wish {
  readonly withMerges: boolean;
  /** How formulas are asked for where they are wanted: by the areas that hold some, or by their texts. */
  readonly formulas: "areas" | "texts";
}

/** What is asked of a sheet once, beside its cells; to be understood after the next sync. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly formulas: Excel.RangeAreas | null;
}

/**
 * Asks where the values of a sheet lie, how its rows and columns look, and for its tables, merges, and cells with formulas.
 *
 * @example const asked = askSheet(sheet, { withMerges: true, formulas: "areas" }, true); await context.sync(); areaOf(asked.used)
 */
export function askSheet(sheet: Excel.Worksheet, wish: Wish, asksFormulas: boolean): AskedSheet {
  // Formats don't count: a border in the last row would make a range of which Excel gives no values.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(WHOLE);
  const merged = wish.withMerges ? askAreas(used.getMergedAreasOrNullObject()) : null;
  const byAreas = asksFormulas && wish.formulas === "areas";
  const formulas = byAreas ? askAreas(used.getSpecialCellsOrNullObject("Formulas")) : null;
  used.untrack();
  sheet.tables.load(TABLES);
  return { sheet, used, merged, formulas };
}

function askAreas(areas: Excel.RangeAreas): Excel.RangeAreas {
  areas.load(AREAS);
  areas.untrack();
  return areas;
}

/** Where a range lies. @example areaOf(used) // => { row: 0, column: 0, rows: 12, columns: 5 } */
export function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** The areas that were found; none when there is nothing of the kind. */
export function areasOf(found: Excel.RangeAreas | null): readonly Area[] {
  return found === null || found.isNullObject ? [] : found.areas.items.map(areaOf);
}

/** What Excel says of the whole of the sheet's values. */
export function looksOf({ used }: AskedSheet): RangeLooks {
  const { rowHidden, columnHidden } = used as { rowHidden: boolean | null; columnHidden: boolean | null };
  return { rowHidden, columnHidden, struck: used.format.font.strikethrough as boolean | null };
}
