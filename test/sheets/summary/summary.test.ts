import { countLines, countStatus } from "../../../src/sheets/summary/countFormulas";
import { readSummaryNotes } from "../../../src/sheets/summary/readSummaryNotes";
import { summarySheet } from "../../../src/sheets/summary/summarySheet";
import { byTaskSheet } from "../../../src/sheets/summary/byTaskSheet";
import { textWidth } from "../../../src/spec/layout/fontMetrics";
import { LOOKS } from "../../../src/spec/styles";
import { workedOutRatio } from "../../../src/sheets/parts/workedOutRatio";
import type { SettingName } from "../../../src/sheets/settings/Settings";
import { gridOfSpec } from "../../support/gridOfSpec";

const UNITS = [
  { code: "MN01", name: "Trường Mầm non Hoa Mai", block: "Mầm non", note: "Đã đôn đốc ngày 05/4" },
  { code: "MN02", name: "Trường Mầm non Họa Mi", block: "Mầm non", note: "" },
  { code: "PGD", name: "Phòng Giáo dục và Đào tạo", block: "", note: "" },
];
const SUMMARY = {
  name: "Tổng hợp",
  settings: new Map<SettingName, string>([
    ["CapTongHop", "xã"],
    ["TenCapTongHop", "Hòa An"],
  ]),
  units: UNITS,
  tasks: 1,
  tasksSheet: "Theo nhiệm vụ",
  hasSubmissions: true,
  otherForms: [],
} as const;
const TASKS = [{ key: "NV-1", ordinal: "1", content: "Sơ kết công tác" }];

describe("the sheet “Tổng hợp”", () => {
  const spec = summarySheet(SUMMARY);

  it("is the first annex of a report, and names the work, place and period in its title", () => {
    const field = 'IF(LinhVuc="",""," "&UPPER(LinhVuc))';
    const title = `="Phụ lục I"&CHAR(10)&"TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ"&${field}&" TOÀN XÃ HÒA AN "&TenKy`;
    expect(spec.rows[0]?.[0]).toMatchObject({ formula: title });
  });

  it("names above its columns which are of all up to the period's end, and which of the period", () => {
    const byTask = byTaskSheet({ name: "Theo nhiệm vụ", settings: new Map(), tasks: TASKS });
    const heads = [...spec.rows, ...byTask.rows].filter((row) => JSON.stringify(row).includes("TenLuyKe"));
    expect(heads.map((row) => row.flatMap((cell, column) => (cell === null ? [] : [[column, cell]])))).toEqual([
      [
        [2, { formula: '="Lũy kế đến hết "&TenLuyKe' }],
        [12, { formula: '="Trong kỳ báo cáo: "&KyBaoCao' }],
      ],
      [
        [2, { formula: '="Lũy kế đến hết "&TenLuyKe' }],
        [7, { formula: '="Trong kỳ báo cáo: "&KyBaoCao' }],
      ],
    ]);
  });

  it("names the forms that speak of another period", () => {
    const { rows } = summarySheet({ ...SUMMARY, otherForms: ["MN Hoa Mai"] });
    expect(rows[3]?.[1]).toBe("Phiếu ghi kỳ báo cáo khác, cần lập lại phiếu: MN Hoa Mai");
  });

  it("puts units under their Khối, those without one under “Khác”, and the total last", () => {
    const names = spec.rows.slice(8, 14).map((row) => row[1]);
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

  it("reckons its check with the figures of the sheet by task", () => {
    expect(JSON.stringify(spec.rows)).toContain("SUM('Theo nhiệm vụ'!$C$8)");
  });

  it("prints with its headings on every page, and its chart whole", () => {
    expect(spec.page.titleRows).toEqual([5, 7]);
    expect(spec.styles.filter(({ role }) => LOOKS[role].fill !== null)).toEqual([]);
  });

  it("has room for how each column follows from the others, which is never broken", () => {
    const row = spec.rows[7] ?? [];
    const { fontName: name, fontSize: size } = LOOKS["form-code"];
    const narrow = row.flatMap((code, column) => {
      const needed = textWidth(String(code ?? ""), { name, size, bold: false });
      return needed > (spec.columns[column]?.width ?? 0) * 5.25 ? [code] : [];
    });
    expect(narrow).toEqual([]);
  });
});

describe("a formula of the summary", () => {
  const counted = { by: "Mã đơn vị", key: "$T9" } as const;
  it.each([
    [countLines({ ...counted, lines: "cumulative" }), 'COUNTIFS(TienDo[Mã đơn vị],$T9,TienDo[Xét kỳ],">=1")'],
    [countLines({ ...counted, lines: "silent" }), "COUNTIFS(TienDo[Mã đơn vị],$T9,TienDo[Xét kỳ],3)"],
    [
      countStatus({ ...counted, lines: "inPeriod" }, ["overdue"]),
      'COUNTIFS(TienDo[Mã đơn vị],$T9,TienDo[Xét kỳ],">=2",TienDo[Tình trạng],"Quá hạn")',
    ],
    [workedOutRatio("D8", "C8"), '=IF((C8)=0,"-",(D8)/(C8))'],
  ])("is %s", (formula, expected) => expect(formula).toBe(expected));

  it("adds nothing up by array, so that a hundred units cost little", () => {
    expect(JSON.stringify(summarySheet(SUMMARY).rows)).not.toContain("SUMPRODUCT");
  });
});
