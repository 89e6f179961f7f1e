import type { SheetContent, SheetListing, Survey } from "../../actions/ports/WorkbookPort";
import type { Grid } from "../../domain/grid/Grid";
import { MARKS } from "../../sheets/marks";
import { MARK_NAME, readMark, settleMarks, type SheetMark } from "../../spec/names/mark";

type Names = Excel.NamedItemCollection;

/**
 * The mark among a sheet's own names; null when it has none.
 *
 * @example markAmong(sheet.names) // => { mark: "tasks", sheet: "Nhiệm vụ" }
 */
export function markAmong(names: Names): SheetMark | null {
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

/**
 * Where a table stands. Office.js tells that only in a second request; its headings and the number of its rows tell it in the first.
 *
 * @example tableOf(table, grid) // => [{ name: "NhiemVu", area: { row: 4, column: 0, rows: 12, columns: 25 } }]
 */
export function tableOf(table: Excel.Table, grid: Grid): SheetContent["tables"] {
  const headings = table.columns.items.map((column) => column.name);
  const start = table.showHeaders ? startOf(grid, headings) : undefined;
  if (!start) return [];
  const rows = table.rows.count + 1 + (table.showTotals ? 1 : 0);
  const area = { row: grid.row + start.row, column: grid.column + start.column, rows, columns: headings.length };
  return [{ name: table.name, area }];
}
