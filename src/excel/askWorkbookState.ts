import type { Area } from "../domain/plan/Grid";
import { MARK_NAME, markOf } from "../sheets/mark";

/** A sheet that is there before writing. */
export interface SheetState {
  readonly name: string;
  readonly mark: string | null;
  readonly isProtected: boolean;
  readonly names: ReadonlySet<string>;
  readonly tables: readonly TableState[];
  readonly charts: readonly string[];
}

/** A table that is there before writing. `area` is known only where it matters. */
export interface TableState {
  readonly name: string;
  readonly area?: Area;
}

/** What is in the workbook before writing; sheets and names by their name in lower case. */
export interface WorkbookState {
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly names: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

const SHEETS =
  "items/name,items/names/items/name,items/names/items/formula,items/tables/items/name,items/protection/protected,items/charts/items/name";

function stateOf(sheet: Excel.Worksheet): SheetState {
  const mark = sheet.names.items.find((item) => item.name === MARK_NAME);
  return {
    name: sheet.name,
    mark: mark ? markOf(String(mark.formula)) : null,
    isProtected: sheet.protection.protected,
    names: new Set(sheet.names.items.map((item) => item.name.toLowerCase())),
    tables: sheet.tables.items.map((table) => ({ name: table.name })),
    charts: sheet.charts.items.map((chart) => chart.name),
  };
}

/**
 * Asks what is in the workbook, in one request.
 *
 * @example (await askWorkbookState(context)).sheets.has("nhiệm vụ")
 */
export async function askWorkbookState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, names, styles } = context.workbook;
  worksheets.load(SHEETS);
  names.load("items/name");
  styles.load("items/name");
  await context.sync();
  return {
    sheets: new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), stateOf(sheet)])),
    names: new Set(names.items.map((item) => item.name.toLowerCase())),
    styles: new Set(styles.items.map((style) => style.name)),
  };
}

/**
 * Asks where the tables of a sheet stand, which Office.js tells only about tables that are known already.
 *
 * @example await locateTables(context, state) // => the state, each table with its area
 */
export async function locateTables(
  context: Excel.RequestContext,
  states: readonly SheetState[],
): Promise<ReadonlyMap<string, SheetState>> {
  const asked = states.map((state) => ({
    state,
    ranges: state.tables.map((table) => {
      const range = context.workbook.worksheets.getItem(state.name).tables.getItem(table.name).getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      range.untrack();
      return range;
    }),
  }));
  await context.sync();
  const areaOf = (range: Excel.Range | undefined): Pick<TableState, "area"> =>
    range
      ? { area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount } }
      : {};
  return new Map(
    asked.map(({ state, ranges }) => [
      state.name.toLowerCase(),
      { ...state, tables: state.tables.map((table, index) => ({ ...table, ...areaOf(ranges[index]) })) },
    ]),
  );
}
