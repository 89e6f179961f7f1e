import type { Area } from "../../domain/grid/Grid";

/** The part of a sheet that is read; `last` is its last cell with a value when that lies beyond. */
export interface ReadArea extends Area {
  readonly last?: { readonly row: number; readonly column: number };
}

interface Asked {
  readonly name: string;
  readonly used: Excel.Range;
  readonly near: Excel.Range;
}

// Far more than any plan has, and an answer that Excel still gives.
const MOST_ROWS = 50_000;
const MOST_COLUMNS = 256;
const MOST_CELLS = 2_000_000;
const RECTANGLE = "rowIndex,columnIndex,rowCount,columnCount";

function ask(context: Excel.RequestContext, name: string): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  const corner = sheet.getRangeByIndexes(0, 0, MOST_ROWS, MOST_COLUMNS);
  const near = corner.getUsedRangeOrNullObject(true);
  for (const range of [used, near]) {
    range.load(RECTANGLE);
    range.untrack();
  }
  corner.untrack();
  return { name, used, near };
}

function isSmall({ rowCount, columnCount }: Excel.Range): boolean {
  return rowCount * columnCount <= MOST_CELLS;
}

function areaOf({ used, near }: Asked): ReadArea | undefined {
  if (used.isNullObject) return undefined;
  const chosen = isSmall(used) ? used : near;
  const last = { row: used.rowIndex + used.rowCount - 1, column: used.columnIndex + used.columnCount - 1 };
  // All that is written stands far away: nothing of it is a plan.
  if (chosen.isNullObject) return { row: 0, column: 0, rows: 1, columns: 1, last };
  const rows = Math.min(chosen.rowCount, Math.floor(MOST_CELLS / chosen.columnCount));
  const area = { row: chosen.rowIndex, column: chosen.columnIndex, rows, columns: chosen.columnCount };
  const isWhole = chosen === used && rows === used.rowCount;
  const reaches = area.row + rows > last.row && area.column + area.columns > last.column;
  return isWhole || reaches ? area : { ...area, last };
}

/**
 * Asks where the cells of some sheets lie that can be read at once; the answer is there after the next sync. A value in a far corner
 * makes a range that Excel gives no values of: then the part is read where plans stand.
 *
 * @example const answer = findAreas(context, ["Sheet1"]); await context.sync(); answer().get("Sheet1") // => { row: 0, column: 0, rows: 7, … }
 */
export function findAreas(
  context: Excel.RequestContext,
  names: readonly string[],
): () => ReadonlyMap<string, ReadArea> {
  const asked = names.map((name) => ask(context, name));
  return () =>
    new Map(
      asked.flatMap((one): [string, ReadArea][] => {
        const area = areaOf(one);
        return area === undefined ? [] : [[one.name, area]];
      }),
    );
}
