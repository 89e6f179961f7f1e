import { lastRow, parseBox, type SheetModel } from "excel-host-embedded/model";
import { cellCss } from "./cellCss";
import { cellHtml, type PrintedCells } from "./cellHtml";
import { escapeHtml } from "./escapeHtml";
import { pageCss } from "./pageCss";
import { pageScale } from "./pageScale";

/**
 * A sheet as a page of HTML that prints as Excel would print the sheet: on A4, with its margins, print area, repeated rows, breaks, headers
 * and scale. Null when nothing is on it. Conditional formats and charts are not drawn.
 *
 * @example printableSheet(summary) // => "<!doctype html><html lang=\"vi\">…"
 */
export function printableSheet(sheet: SheetModel): string | null {
  const area = parseBox(sheet.page.printArea ?? "") ?? sheet.usedBox(false);
  if (area === null) return null;
  const columns = shown(area.column, area.columns, (column) => sheet.columnWidth(column) > 0);
  const rows = shown(area.row, area.rows, (row) => sheet.rowHeight(row) > 0);
  if (columns.length === 0 || rows.length === 0) return null;
  const classes = cellCss(sheet);
  const cells: PrintedCells = { sheet, area, columns, classOf: classes.classOf };
  const tables = tablesOf(cells, rows).join("");
  const css = `${pageCss(sheet, pageScale(sheet, rows, columns))}${classes.css()}`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(sheet.name)}</title><style>${css}</style></head><body>${tables}</body></html>`;
}

function shown(first: number, count: number, isShown: (index: number) => boolean): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index).filter(isShown);
}

/** Rows that repeat stand above the table that they head; what is before them is a table of its own, as it is printed once. */
function tablesOf(cells: PrintedCells, rows: readonly number[]): readonly string[] {
  const titles = parseBox(cells.sheet.page.titleRows ?? "");
  const isTitle = (row: number): boolean => titles !== null && row >= titles.row && row <= lastRow(titles);
  const before = titles === null ? [] : rows.filter((row) => row < titles.row);
  const heads = rows.filter(isTitle);
  const rest = rows.filter((row) => !before.includes(row) && !heads.includes(row));
  const groups = [
    { heads: [], rows: before },
    { heads, rows: rest },
  ];
  return groups.filter((group) => group.heads.length + group.rows.length > 0).map((group) => tableHtml(cells, group));
}

function tableHtml(
  cells: PrintedCells,
  { heads, rows }: { heads: readonly number[]; rows: readonly number[] },
): string {
  const widths = cells.columns.map((column) => `<col style="width:${String(cells.sheet.columnWidth(column))}pt">`);
  const head = heads.length === 0 ? "" : `<thead>${heads.map((row) => rowHtml(cells, row)).join("")}</thead>`;
  const body = `<tbody>${rows.map((row) => rowHtml(cells, row)).join("")}</tbody>`;
  return `<table style="width:${String(widthOf(cells))}pt"><colgroup>${widths.join("")}</colgroup>${head}${body}</table>`;
}

function widthOf({ sheet, columns }: PrintedCells): number {
  return columns.reduce((sum, column) => sum + sheet.columnWidth(column), 0);
}

function rowHtml(cells: PrintedCells, row: number): string {
  const { sheet, columns } = cells;
  const starts = sheet.pageBreaks.rows.has(row) ? ' class="starts"' : "";
  const written = columns.map((column) => cellHtml(cells, row, column)).join("");
  return `<tr${starts} style="height:${String(sheet.rowHeight(row))}pt">${written}</tr>`;
}
