/** The host's face for a view: the workbook itself, to draw it and to carry a user's own edits into it. */
export { cellBox, lastColumn, lastRow, sameBox, WHOLE_SHEET } from "./model/Box";
export type { Box } from "./model/Box";
export type { Cell } from "./model/Cell";
export type { BorderLine, CellFormat } from "./model/CellFormat";
export type { ConditionalFormatModel, ConditionalLook } from "./model/ConditionalFormatModel";
export type { ModelChange } from "./model/ModelChange";
export type { NameModel } from "./model/NameModel";
export { STANDARD_HEIGHT } from "./model/SheetModel";
export type { SheetModel, TrackModel } from "./model/SheetModel";
export type { TableModel } from "./model/TableModel";
export type { ValidationModel } from "./model/ValidationModel";
export { WorkbookModel } from "./model/WorkbookModel";
export { applyFormat } from "./model/applyFormat";
export { parseEntry } from "./model/parseEntry";
export { activateSheet } from "./model/sheetOperations";
export { selectBox } from "./model/selectBox";
export { writeContents } from "./model/writeContents";
