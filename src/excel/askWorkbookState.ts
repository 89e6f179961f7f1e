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

const RECTANGLE = "rowIndex,columnIndex,rowCount,columnCount";

type Areas = ReadonlyMap<string, Area>;

function stateOf(sheet: Excel.Worksheet, areas: Areas): SheetState {
  const mark = sheet.names.items.find((item) => item.name === MARK_NAME);
  return {
    name: sheet.name,
    mark: mark ? markOf(String(mark.formula)) : null,
    isProtected: sheet.protection.protected,
    names: new Set(sheet.names.items.map((item) => item.name.toLowerCase())),
    tables: sheet.tables.items.map(({ name }) => {
      const area = areas.get(name.toLowerCase());
      return area ? { name, area } : { name };
    }),
    charts: sheet.charts.items.map((chart) => chart.name),
  };
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function areasOf(names: readonly string[], ranges: readonly Excel.Range[]): Areas {
  return new Map(
    names.flatMap((name, index): [string, Area][] => {
      const range = ranges[index];
      return range && !range.isNullObject ? [[name.toLowerCase(), areaOf(range)]] : [];
    }),
  );
}

function askRange(table: Excel.Table): Excel.Range {
  const range = table.getRange();
  range.load(RECTANGLE);
  range.untrack();
  return range;
}

/**
 * Asks what is in the workbook and where the tables of these names stand, in one request. A table that is not there gives no area.
 *
 * @example (await askWorkbookState(context, ["NhiemVu"])).sheets.has("nhiệm vụ")
 */
export async function askWorkbookState(
  context: Excel.RequestContext,
  tableNames: readonly string[],
): Promise<WorkbookState> {
  const { worksheets, names, styles, tables } = context.workbook;
  worksheets.load(SHEETS);
  names.load("items/name");
  styles.load("items/name");
  const ranges = tableNames.map((name) => askRange(tables.getItemOrNullObject(name)));
  await context.sync();
  const areas = areasOf(tableNames, ranges);
  return {
    sheets: new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), stateOf(sheet, areas)])),
    names: new Set(names.items.map((item) => item.name.toLowerCase())),
    styles: new Set(styles.items.map((style) => style.name)),
  };
}
