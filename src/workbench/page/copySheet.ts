import { WHOLE_SHEET, type SheetModel, type WorkbookModel } from "excel-host-embedded/model";

/** Puts a copy of another workbook's sheet at the end: cells, looks, sizes and merges, as pasting a whole sheet does. */
export function copySheet(workbook: WorkbookModel, source: SheetModel, name: string): SheetModel {
  const sheet = workbook.insertSheet(name);
  for (const { row, column, cell } of source.cells.within(WHOLE_SHEET)) sheet.cells.put(row, column, { ...cell });
  for (const [index, track] of source.columns) sheet.columns.set(index, { ...track });
  for (const [index, track] of source.rows) sheet.rows.set(index, { ...track });
  sheet.merges = [...source.merges];
  sheet.freeze = source.freeze;
  return sheet;
}
