import { countSilent, countStatus, ratio } from "../../../src/sheets/summary/countFormulas";
import { readSummaryNotes } from "../../../src/sheets/summary/readSummaryNotes";
import { summarySheet } from "../../../src/sheets/summary/summarySheet";
import { gridOfSpec } from "../../support/memoryWorkbook";

const UNITS = [
  { code: "MN01", name: "Trường Mầm non Hoa Mai", block: "Mầm non", note: "Đã đôn đốc ngày 05/4" },
  { code: "MN02", name: "Trường Mầm non Họa Mi", block: "Mầm non", note: "" },
  { code: "PGD", name: "Phòng Giáo dục và Đào tạo", block: "", note: "" },
];
const SUMMARY = {
  name: "Tổng hợp",
  year: 2025,
  period: "H1",
  place: "xã Hòa An",
  units: UNITS,
  tasks: [{ key: "NV-1", ordinal: "1", content: "Sơ kết công tác" }],
  overdueRows: 5,
  reasons: "'Tiến độ'!$O$5:$O$7",
} as const;

describe("the sheet “Tổng hợp”", () => {
  const spec = summarySheet(SUMMARY);

  it("names place and period in its title", () => {
    expect(spec.rows[0]?.[0]).toBe("TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ TOÀN XÃ HÒA AN 6 THÁNG ĐẦU NĂM 2025");
  });

  it("puts units under their Khối, those without one under “Khác”, and the total last", () => {
    const names = spec.rows.slice(7, 13).map((row) => row[1]);
    expect(names).toEqual([
      "Khối Mầm non",
      "Trường Mầm non Hoa Mai",
      "Trường Mầm non Họa Mi",
      "Khối Khác",
      "Phòng Giáo dục và Đào tạo",
      "TỔNG CỘNG",
    ]);
  });

  it("has people's notes beside units, and reads them back by the unit's hidden code", () => {
    expect(readSummaryNotes({ grid: gridOfSpec(spec), tables: [] })).toEqual(
      new Map([["MN01", "Đã đôn đốc ngày 05/4"]]),
    );
  });

  it("has room for as many overdue lines as asked for", () => {
    const title = spec.rows.findIndex((row) => row[0] === "C. Danh sách nhiệm vụ quá hạn");
    expect(spec.rows.length - title).toBe(2 + SUMMARY.overdueRows + 1);
  });
});

describe("a formula of the summary", () => {
  it.each([
    [countStatus("Mã đơn vị", "$N8", ["overdue"]), 'COUNTIFS(TienDo[Mã đơn vị],$N8,TienDo[Tình trạng],"Quá hạn")'],
    [ratio("D8", "C8"), '=IF((C8)=0,"-",(D8)/(C8))'],
  ])("is %s", (formula, expected) => expect(formula).toBe(expected));

  it.each([
    ["Q1", "Quý I", "Quý II"],
    ["H2", "Quý IV", "Quý I"],
    ["9M", "Quý III", "Quý IV"],
  ] as const)("counts the silent lines of %s by the quarters it is made of", (period, inside, outside) => {
    const formula = countSilent("Mã đơn vị", "$N8", period);
    expect(formula).toContain(`TienDo[${inside}]`);
    expect(formula).not.toContain(`TienDo[${outside}]`);
  });
});
