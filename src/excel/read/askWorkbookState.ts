import type { Area } from "../../domain/grid/Grid";
import { askFacts } from "./askFacts";
import type { TableAreas, WorkbookState } from "./WorkbookState";
import { placeTables } from "./WorkbookState";

const RECTANGLE = "rowIndex,columnIndex,rowCount,columnCount";

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function areasOf(names: readonly string[], ranges: readonly Excel.Range[]): TableAreas {
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
  const facts = askFacts(context);
  const ranges = tableNames.map((name) => askRange(context.workbook.tables.getItemOrNullObject(name)));
  await context.sync();
  return placeTables(facts().state, areasOf(tableNames, ranges));
}
