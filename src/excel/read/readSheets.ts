import type { SheetContent, SheetListing, Survey } from "../../actions/ports/WorkbookPort";
import type { Area, CellValue, Grid } from "../../domain/grid/Grid";
import { MARK_NAME, markOf } from "../../spec/names/mark";

type Names = Excel.NamedItemCollection;

const SURVEYED = "items/name,items/visibility,items/names/items/name,items/names/items/formula";
const TABLES = "items/name,items/showHeaders,items/showTotals,items/columns/items/name,items/rows/count";
const MERGED = "areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount";

/** What was asked of one sheet, to be understood after the next sync. */
interface Asked {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: readonly Excel.RangeAreas[];
}

/** The mark among a sheet's own names; null when it has none. */
function markAmong(names: Names): string | null {
  const found = names.items.find((item) => item.name.toLowerCase() === MARK_NAME.toLowerCase());
  return found ? markOf(String(found.formula)) : null;
}

function listingOf(sheet: Excel.Worksheet): SheetListing {
  return { name: sheet.name, mark: markAmong(sheet.names), visible: sheet.visibility === "Visible" };
}

/**
 * The survey that loaded sheets tell.
 *
 * @example surveyOf(worksheets, active).active // => "Sheet1"
 */
export function surveyOf(sheets: Excel.WorksheetCollection, active: Excel.Worksheet): Survey {
  return { active: active.name, sheets: sheets.items.map(listingOf) };
}

/**
 * Asks for the sheets with their marks; the answer is there after the next sync.
 *
 * @example const survey = askSurvey(context); await context.sync(); survey().active // => "Sheet1"
 */
export function askSurvey(context: Excel.RequestContext): () => Survey {
  const sheets = context.workbook.worksheets;
  sheets.load(SURVEYED);
  const active = sheets.getActiveWorksheet();
  active.load("name");
  return () => surveyOf(sheets, active);
}

function askMerges(used: Excel.Range): Excel.RangeAreas {
  const merged = used.getMergedAreasOrNullObject();
  merged.load(MERGED);
  merged.untrack();
  return merged;
}

function askSheet(sheet: Excel.Worksheet, name: string, withMerges: boolean): Asked {
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("values,numberFormat,rowIndex,columnIndex");
  const merged = withMerges ? [askMerges(used)] : [];
  used.untrack();
  sheet.tables.load(TABLES);
  return { name, sheet, used, merged };
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function gridOf({ name, used, merged }: Asked): Grid {
  if (used.isNullObject) return { sheet: name, row: 0, column: 0, cells: [], numberFormats: [], merges: [] };
  const values = used.values as readonly (readonly (string | number | boolean)[])[];
  return {
    sheet: name,
    row: used.rowIndex,
    column: used.columnIndex,
    cells: values.map((row) => row.map((value): CellValue => (value === "" ? null : value))),
    numberFormats: (used.numberFormat as unknown[][]).map((row) => row.map(String)),
    merges: merged.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items.map(areaOf))),
  };
}

function startOf(grid: Grid, headings: readonly string[]): { row: number; column: number } | undefined {
  for (const [row, cells] of grid.cells.entries()) {
    for (
      let column = cells.indexOf(headings[0] ?? "");
      column >= 0;
      column = cells.indexOf(headings[0] ?? "", column + 1)
    ) {
      if (headings.every((heading, index) => String(cells[column + index] ?? "") === heading)) return { row, column };
    }
  }
  return undefined;
}

// Office.js tells where a table stands only in a second request; its headings and the number of its rows tell it in the first.
function tableOf(table: Excel.Table, grid: Grid): SheetContent["tables"] {
  const headings = table.columns.items.map((column) => column.name);
  const start = table.showHeaders ? startOf(grid, headings) : undefined;
  if (!start) return [];
  const rows = table.rows.count + 1 + (table.showTotals ? 1 : 0);
  const area = { row: grid.row + start.row, column: grid.column + start.column, rows, columns: headings.length };
  return [{ name: table.name, area }];
}

/**
 * Asks for the used cells of some sheets; the answer is there after the next sync and leaves out names that no sheet has.
 *
 * @example const contents = askContents(context, ["Sheet1"], true); await context.sync(); contents(survey()).get("Sheet1")
 */
export function askContents(
  context: Excel.RequestContext,
  names: readonly string[],
  withMerges: boolean,
): (survey: Survey) => ReadonlyMap<string, SheetContent> {
  const asked = names.map((name) => askSheet(context.workbook.worksheets.getItemOrNullObject(name), name, withMerges));
  return (survey) => {
    const contents = new Map<string, SheetContent>();
    for (const one of asked) {
      const listing = survey.sheets.find((sheet) => sheet.name.toLowerCase() === one.name.toLowerCase());
      if (!listing || one.sheet.isNullObject) continue;
      const grid = { ...gridOf(one), sheet: listing.name };
      contents.set(one.name, {
        listing,
        grid,
        tables: one.sheet.tables.items.flatMap((table) => tableOf(table, grid)),
      });
    }
    return contents;
  };
}
