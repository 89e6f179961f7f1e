import { modelFromXlsx, xlsxFromModel } from "excel-host-embedded/xlsx";
import { xlsxFromSpecs } from "../../src/files/xlsx/xlsxFromSpecs";
import { fullSpec } from "../support/fullSpec";

describe("a file opened in the embedded host", () => {
  it("is saved as it was", () => {
    const workbook = xlsxFromSpecs([fullSpec(), fullSpec({ name: "Đơn vị", tables: [], names: [] })]);
    expect(xlsxFromModel(modelFromXlsx(workbook))).toEqual(workbook);
  });
});
