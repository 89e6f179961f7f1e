import { addSubmissions, readSubmissions } from "../../../src/sheets/submissions/readSubmissions";
import { submissionsSheet } from "../../../src/sheets/submissions/submissionsSheet";
import { gridOfSpec } from "../../support/memoryWorkbook";

const UNITS = [
  { code: "MN01", name: "Trường Mầm non Hoa Mai" },
  { code: "TH01", name: "Trường Tiểu học Hòa An" },
];
const SHEET = { name: "Theo dõi nộp", year: 2025, free: [], extras: [], order: [] };
const HALF_YEAR = { label: "6 tháng đầu năm", due: { date: "2025-06-10" } };

describe("the reports that units owe", () => {
  it("are one for each unit and period, however often the step is run", () => {
    const first = addSubmissions([], UNITS, HALF_YEAR);
    const again = addSubmissions(first, UNITS, HALF_YEAR);
    expect(again).toEqual(first);
    const year = addSubmissions(again, UNITS, { label: "Cả năm", due: null });
    expect(year.map(({ unitCode, period }) => `${unitCode} ${period}`)).toEqual([
      "MN01 6 tháng đầu năm",
      "TH01 6 tháng đầu năm",
      "MN01 Cả năm",
      "TH01 Cả năm",
    ]);
  });

  it("take a deadline only where none was typed", () => {
    const typed = addSubmissions([], UNITS, { ...HALF_YEAR, due: { date: "2025-06-05" } });
    expect(addSubmissions(typed, UNITS, HALF_YEAR).map(({ due }) => due)).toEqual([
      { date: "2025-06-05" },
      { date: "2025-06-05" },
    ]);
  });
});

describe("the sheet “Theo dõi nộp”", () => {
  it("is read back as it was written, days as days", () => {
    const typed = new Map([["Ngày nộp", { date: "2025-06-09" }]]);
    const submissions = addSubmissions([], UNITS, HALF_YEAR).map((one) => ({ ...one, typed }));
    const grid = gridOfSpec(submissionsSheet({ ...SHEET, submissions }));
    expect(readSubmissions({ grid, tables: [] })?.submissions).toEqual(submissions);
  });

  it("tells late reports and those not sent apart by a formula", () => {
    const spec = submissionsSheet({ ...SHEET, submissions: addSubmissions([], UNITS, HALF_YEAR) });
    const top = spec.rows.findIndex((row) => row.includes("Tình trạng"));
    const status = spec.rows[top + 1]?.[spec.rows[top]?.indexOf("Tình trạng") ?? 0];
    expect(status).toEqual({
      formula: '=IF(N(E5)=0,"Chưa nộp",IF(AND(ISNUMBER(D5),INT(N(E5))>N(D5)),"Trễ hạn","Đúng hạn"))',
    });
  });
});
