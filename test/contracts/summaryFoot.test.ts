import { createNodeCalculator } from "excel-host-embedded/calculator/node";
import { WorkbookModel } from "excel-host-embedded/model";
import type { CellValue } from "../../src/domain/grid/Grid";
import { isFormula } from "../../src/spec/formula/isFormula";
import { signerWords } from "../../src/sheets/parts/signerTitle";
import { summaryFoot } from "../../src/sheets/summary/summaryFoot";
import { addName, addSheet } from "../host/calc/aWorkbook";

const calculator = createNodeCalculator();

/** Everything that the foot of "Tổng hợp" shows for some settings. */
async function shown(settings: Readonly<Record<string, string>>): Promise<readonly CellValue[]> {
  const model = new WorkbookModel();
  const rows = summaryFoot(0, new Map(), 40).rows.map((row) =>
    row.map((content): CellValue => {
      if (isFormula(content)) return content.formula;
      return typeof content === "object" ? null : content;
    }),
  );
  const foot = addSheet(model, "Tổng hợp", rows);
  addSheet(model, "Kế hoạch", Object.entries(settings));
  Object.keys(settings).forEach((name, row) => addName(model.names, name, `='Kế hoạch'!$B$${String(row + 1)}`));
  await calculator.recalculate(model);
  return rows.flatMap((row, y) => row.flatMap((_, x) => foot.valueAt(y, x) ?? [])).filter((value) => value !== "");
}

const SETTINGS = {
  QuyenHanKy: "",
  ChucVuKy: "Trưởng phòng",
  HoTenKy: "Nguyễn Văn A",
  NoiNhan: "- Như trên;\n- Phòng Nội vụ;\n- Lưu: VT.",
};

describe("the foot of “Tổng hợp”", () => {
  it.each([
    ["the head", "", "Trưởng phòng", "TRƯỞNG PHÒNG"],
    ["an acting head", "Q.", "Trưởng phòng", "Q. TRƯỞNG PHÒNG"],
    ["a deputy, under the title of the head", "KT.", "Phó Trưởng phòng", "KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG"],
    ["a deputy of a commune", "KT.", "Phó Chủ tịch", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"],
    ["a deputy whose right is not said", "", "Phó Hiệu trưởng", "PHÓ HIỆU TRƯỞNG"],
    ["nobody named yet", "", "", "THỦ TRƯỞNG ĐƠN VỊ"],
  ])("is signed by %s", async (_, right, title, signed) => {
    expect(await shown({ ...SETTINGS, QuyenHanKy: right, ChucVuKy: title })).toContain(signed);
    expect(signerWords(right, title)).toBe(signed);
  });

  it("says to whom it goes and the name under the signature, from the settings", async () => {
    expect(await shown(SETTINGS)).toEqual(expect.arrayContaining([SETTINGS.NoiNhan, SETTINGS.HoTenKy]));
  });

  it("goes to the office's file where no receivers are set", async () => {
    expect(await shown({ ...SETTINGS, NoiNhan: "" })).toContain("- Lưu: VT.");
  });
});
