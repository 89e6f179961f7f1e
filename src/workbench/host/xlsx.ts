/** The host's face for files: a workbook as plain data, between a codec of yours and the host's model. */
export { modelFromXlsx } from "./xlsx/modelFromXlsx";
export { xlsxFromModel } from "./xlsx/xlsxFromModel";
export type { StoredWorkbook } from "./xlsx/StoredWorkbook";
