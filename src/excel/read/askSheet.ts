import type { Area } from "../../domain/grid/Grid";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../domain/grid/sheetSize";
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
  /** How many times larger than expected rows are taken for, after an answer was too large. */
  readonly caution: number;
}

/** What is asked of a sheet once, beside its cells; to be understood after the next sync. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: readonly Excel.RangeAreas[];
  readonly formulas: Excel.RangeAreas | null;
}

/** What is wanted of one sheet; it had about so many rows. */
export interface SheetWish {
  readonly rows: number;
  readonly asksFormulas: boolean;
}

/** Excel tells at most 512 merged areas at once; a list of ours has three in a row. */
const ROWS_OF_MERGES = 150;

/** The rows of a sheet in bands, the last one to its end. */
function bandsOf(rows: number): readonly Area[] {
  const count = Math.max(1, Math.ceil(rows / ROWS_OF_MERGES));
  return Array.from({ length: count }, (_, index) => {
    const row = index * ROWS_OF_MERGES;
    const isLast = index === count - 1;
    return { row, column: 0, rows: isLast ? SHEET_ROWS - row : ROWS_OF_MERGES, columns: SHEET_COLUMNS };
  });
}

function askMerges(sheet: Excel.Worksheet, band: Area): Excel.RangeAreas {
  const range = sheet.getRangeByIndexes(band.row, band.column, band.rows, band.columns);
  range.untrack();
  return askAreas(range.getMergedAreasOrNullObject());
}

/**
 * Asks where the values of a sheet lie, how its rows and columns look, and for its tables, merges, and cells with formulas.
 *
 * @example const asked = askSheet(sheet, { withMerges: true, formulas: "areas", caution: 1 }, { rows: 60, asksFormulas: true }); await context.sync(); areaOf(asked.used)
 */
export function askSheet(sheet: Excel.Worksheet, wish: Wish, { rows, asksFormulas }: SheetWish): AskedSheet {
  // Formats don't count: a border in the last row would make a range of which Excel gives no values.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(WHOLE);
  const merged = wish.withMerges ? bandsOf(rows).map((band) => askMerges(sheet, band)) : [];
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
export function rangeLooksOf({ used }: AskedSheet): RangeLooks {
  const { rowHidden, columnHidden } = used as { rowHidden: boolean | null; columnHidden: boolean | null };
  return { rowHidden, columnHidden, struck: used.format.font.strikethrough as boolean | null };
}
