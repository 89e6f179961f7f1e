import { LocaleType } from "@univerjs/core";
import type { IStyleData, IWorkbookData } from "@univerjs/core";
import type { CellFormat, WorkbookModel } from "excel-host-embedded/model";
import type { Measure } from "./fittedHeights";
import { resources } from "./resources";
import { sheetData } from "./sheetData";
import { styleData } from "./styleData";

/** The whole model as a Univer snapshot. The model's shared format objects become shared styles. */
export function workbookData(workbook: WorkbookModel, id: string, measure: Measure): IWorkbookData {
  const ids = new Map<CellFormat, string>();
  const styles: Record<string, IStyleData> = {};
  const styleIds = (format: CellFormat): string => {
    const known = ids.get(format);
    if (known !== undefined) return known;
    const made = `s${String(ids.size)}`;
    ids.set(format, made);
    styles[made] = styleData(format);
    return made;
  };
  const sheets = Object.fromEntries(
    workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet, { styleIds, measure })]),
  );
  return {
    id,
    name: workbook.name,
    appVersion: "0.25.1",
    locale: LocaleType.VI_VN,
    styles,
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets,
    resources: resources(workbook),
  };
}
