/** The host's face for a view: the workbook itself, to draw it and to carry a user's own edits into it. */
export { cellBox, lastColumn, lastRow, sameBox, WHOLE_SHEET } from "./model/cells/Box";
export type { Box } from "./model/cells/Box";
export type { Cell } from "./model/cells/Cell";
export type { BorderLine, CellFormat } from "./model/formats/CellFormat";
export type { ConditionalFormatModel, ConditionalLook } from "./model/rules/ConditionalFormatModel";
export type { ModelChange } from "./model/ModelChange";
export type { NameModel } from "./model/names/NameModel";
export { STANDARD_HEIGHT } from "./model/sheets/SheetModel";
export type { SheetModel, TrackModel } from "./model/sheets/SheetModel";
export type { TableModel } from "./model/tables/TableModel";
export type { ValidationModel } from "./model/rules/ValidationModel";
export { WorkbookModel } from "./model/WorkbookModel";
export { applyFormat } from "./model/formats/applyFormat";
export { parseEntry } from "./model/typing/parseEntry";
export { activateSheet } from "./model/sheets/sheetOperations";
export { clickCell } from "./model/cells/clickCell";
export { selectBox } from "./model/cells/selectBox";
export { writeContents } from "./model/cells/writeContents";
