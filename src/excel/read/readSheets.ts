import type { SheetContent, SheetListing, Survey } from "../../actions/ports/WorkbookPort";
import type { Area, CellValue, Grid } from "../../domain/grid/Grid";
import type { RangeLooks } from "./askHidden";
import type { ReadArea } from "./findAreas";
import { MARKS } from "../../sheets/marks";
import { MARK_NAME, readMark, settleMarks, type Mark } from "../../spec/names/mark";

type Names = Excel.NamedItemCollection;

const SURVEYED = "items/name,items/visibility,items/names/items/name,items/names/items/formula";
const TABLES = "items/name,items/showHeaders,items/showTotals,items/columns/items/name,items/rows/count";
const MERGED = "areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount";

/** What was asked of one sheet, to be understood after the next sync. */
interface Asked {
  readonly name: string;
  readonly area: ReadArea | undefined;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: readonly Excel.RangeAreas[];
  readonly asksFormulas: boolean;
}

/**
 * The mark among a sheet's own names; null when it has none.
 *
 * @example markAmong(sheet.names) // => { mark: "tasks", sheet: "Nhiệm vụ" }
 */
export function markAmong(names: Names): Mark | null {
  const found = names.items.find((item) => item.name.toLowerCase() === MARK_NAME.toLowerCase());
  return found ? readMark(String(found.formula)) : null;
}

/**
 * The marks of loaded sheets, by their names in lower case.
 *
 * @example marksOf(worksheets).get("nhiệm vụ") // => "tasks"
 */
export function marksOf(sheets: Excel.WorksheetCollection): ReadonlyMap<string, string> {
  return settleMarks(sheets.items.map(({ name, names }) => ({ name, found: markAmong(names) })));
}

/**
 * The survey that loaded sheets tell; the sheet where actions are kept is none of it.
 *
 * @example surveyOf(worksheets, active).active // => "Sheet1"
 */
export function surveyOf(sheets: Excel.WorksheetCollection, active: Excel.Worksheet): Survey {
  const marks = marksOf(sheets);
  const listing = ({ name, visibility }: Excel.Worksheet): SheetListing => ({
    name,
    mark: marks.get(name.toLowerCase()) ?? null,
    visible: visibility === "Visible",
  });
  return { active: active.name, sheets: sheets.items.map(listing).filter(({ mark }) => mark !== MARKS.kept) };
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

const LOADED = "values,numberFormat,rowIndex,columnIndex,rowHidden,columnHidden,format/font/strikethrough";

function askSheet(sheet: Excel.Worksheet, name: string, { withMerges, withFormulas, areas }: Wish): Asked {
  const area = areas?.get(name);
  // Formats don't count: a border in the last row would make a range of which Excel gives no values.
  const used = area
    ? sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns)
    : sheet.getUsedRangeOrNullObject(true);
  const asksFormulas = withFormulas(name);
  used.load(asksFormulas ? `${LOADED},formulas` : LOADED);
  const merged = withMerges ? [askMerges(used)] : [];
  used.untrack();
  sheet.tables.load(TABLES);
  return { name, area, sheet, used, merged, asksFormulas };
}

function looksOf({ used }: Asked): RangeLooks {
  const { rowHidden, columnHidden } = used as { rowHidden: boolean | null; columnHidden: boolean | null };
  return { rowHidden, columnHidden, struck: used.format.font.strikethrough as boolean | null };
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function valuesOf({ used }: Asked): readonly (readonly (string | number | boolean)[])[] | null {
  return used.isNullObject ? [] : (used.values as (string | number | boolean)[][] | null);
}

// Text that starts with "=" is its own formula.
function formulaIn(content: unknown, value: unknown): string | null {
  return typeof content === "string" && content.startsWith("=") && content !== value ? content : null;
}

function formulasOf(contents: unknown[][], values: readonly (readonly unknown[])[]): NonNullable<Grid["formulas"]> {
  return contents.map((row, index) => row.map((content, column) => formulaIn(content, values[index]?.[column])));
}

function gridOf(asked: Asked): Grid {
  const { name, area, used, merged, asksFormulas } = asked;
  const values = valuesOf(asked);
  if (used.isNullObject || values === null)
    return { sheet: name, row: 0, column: 0, cells: [], numberFormats: [], merges: [] };
  return {
    sheet: name,
    row: used.rowIndex,
    column: used.columnIndex,
    cells: values.map((row) => row.map((value): CellValue => (value === "" ? null : value))),
    numberFormats: (used.numberFormat as unknown[][]).map((row) => row.map(String)),
    ...(asksFormulas && { formulas: formulasOf(used.formulas as unknown[][], values) }),
    merges: merged.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items.map(areaOf))),
    ...(area?.last && { beyond: area.last }),
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

function contentsOf(asked: readonly Asked[], survey: Survey): ReadonlyMap<string, SheetContent> {
  const contents = new Map<string, SheetContent>();
  for (const one of asked) {
    const listing = survey.sheets.find((sheet) => sheet.name.toLowerCase() === one.name.toLowerCase());
    if (!listing || one.sheet.isNullObject) continue;
    const grid = { ...gridOf(one), sheet: listing.name };
    contents.set(one.name, { listing, grid, tables: one.sheet.tables.items.flatMap((table) => tableOf(table, grid)) });
  }
  return contents;
}

/** What a reading wants: merges, and which part of each sheet; without `areas` all cells that hold a value. */
export interface Wish {
  readonly withMerges: boolean;
  /** Whether the formulas of a sheet are wanted, too. */
  readonly withFormulas: (name: string) => boolean;
  readonly areas?: ReadonlyMap<string, ReadArea>;
}

/** What the used cells of some sheets hold. */
export interface AskedContents {
  /** Leaves out names that no sheet has. */
  readonly contents: (survey: Survey) => ReadonlyMap<string, SheetContent>;
  readonly looks: () => ReadonlyMap<string, RangeLooks>;
  /** Whether Excel gave no values for some sheet, because there are too many. */
  readonly isTooLarge: () => boolean;
}

/**
 * Asks for the used cells of some sheets; the answers are there after the next sync.
 *
 * @example const asked = askContents(context, ["Sheet1"], { withMerges: true, withFormulas: () => false }); await context.sync(); asked.contents(survey()).get("Sheet1")
 */
export function askContents(context: Excel.RequestContext, names: readonly string[], wish: Wish): AskedContents {
  const asked = names.map((name) => askSheet(context.workbook.worksheets.getItemOrNullObject(name), name, wish));
  return {
    contents: (survey) => contentsOf(asked, survey),
    looks: () =>
      new Map(
        asked.flatMap((one) => (one.sheet.isNullObject || one.used.isNullObject ? [] : [[one.name, looksOf(one)]])),
      ),
    isTooLarge: () => asked.some((one) => !one.sheet.isNullObject && valuesOf(one) === null),
  };
}
