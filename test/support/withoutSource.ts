import type { XlsxWorkbook } from "../../src/files/xlsx/XlsxWorkbook";

/** A workbook as data alone: where it was read from aside. */
export function withoutSource(workbook: XlsxWorkbook): XlsxWorkbook {
  const plain = <T extends { readonly source?: unknown }>(one: T): T => {
    const copy: T = { ...one };
    Reflect.deleteProperty(copy, "source");
    return copy;
  };
  return plain({ ...workbook, sheets: workbook.sheets.map(plain) });
}
