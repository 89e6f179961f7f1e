import { areaAddress } from "../../../src/domain/grid/Grid";
import type { Period } from "../../../src/domain/tracking/Period";
import { TEXTS } from "../../../src/sheets/labels";
import { unitBlanksCell } from "../../../src/sheets/unit/unitCells";
import { unitSheet, type UnitSheetInput } from "../../../src/sheets/unit/unitSheet";
import { rowNeeds } from "../../../src/spec/layout/rowNeeds";
import { pointsOfMillimetres } from "../../../src/spec/measures";
import { LOOKS } from "../../../src/spec/styles";
import { aProgressRecord } from "../../support/aProgressRecord";

function form(over: Partial<UnitSheetInput> = {}): ReturnType<typeof unitSheet> {
  const records = [aProgressRecord(), aProgressRecord({ taskKey: "k2", ordinal: "2" })];
  const unit = { name: "MN Hoa Mai", unitCode: "MN01", unit: "Trường Mầm non Hoa Mai" };
  return unitSheet({ ...unit, year: 2025, records, parked: [], period: "Q2", index: "Mục lục", ...over });
}

/** Headings that people see, with the width of their columns. */
function shown(period: Period, records = [aProgressRecord()]): readonly string[] {
  const { rows, columns } = form({ period, records });
  const headings = rows[9] ?? [];
  return headings.flatMap((heading, column) => (columns[column]?.hidden === true ? [] : [String(heading)]));
}

function textsOf(spec: ReturnType<typeof unitSheet>): readonly string[] {
  return spec.rows
    .flat()
    .map((cell) => (typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : String(cell)));
}

/** How full each page is where the standard font is there: a landscape A4 page of Nghị định 30 has 170 × 252 mm for it. */
function pageFullness(spec: ReturnType<typeof unitSheet>): readonly number[] {
  const { rowHeights, columns, page } = spec;
  const given = new Map(rowHeights.map(({ row, points }) => [row, points]));
  const heights = rowNeeds(spec).map(({ whole }, row) => given.get(row) ?? Math.max(15, whole));
  const width = columns.reduce((sum, column) => sum + (column.hidden === true ? 0 : column.width * 5.25 + 3.75), 0);
  const room = (pointsOfMillimetres(170) * Math.max(width, pointsOfMillimetres(252))) / pointsOfMillimetres(252);
  const { row: first, rows: count } = page.printArea ?? { row: 0, rows: 0 };
  const pages = [0];
  heights.slice(first, first + count).forEach((height, index) => {
    const used = pages.at(-1) ?? 0;
    const begins = page.breaks?.includes(first + index) === true || used + height > room;
    if (begins) pages.push((heights[9] ?? 0) + height);
    else pages[pages.length - 1] = used + height;
  });
  return pages.map((used) => used / room);
}

describe("a unit's form", () => {
  it("has the head of an official document, agencies on the left and the nation on the right", () => {
    const texts = textsOf(form());
    expect(texts).toEqual(expect.arrayContaining([TEXTS.nation, TEXTS.motto, "Đơn vị: Trường Mầm non Hoa Mai"]));
    expect(texts).toContain('=UPPER(ChuQuanDonVi&"")');
    expect(texts).toContain('=UPPER(SUBSTITUTE(A9,"Đơn vị: ",""))');
  });

  it("has a rule of dashes under agency and motto, the motto's as long as the motto", () => {
    const [left = "", right = ""] = textsOf(form()).filter((text) => /^\u2014+$/.test(text));
    expect(right.length).toBeGreaterThan(left.length);
    expect(left.length).toBeGreaterThan(3);
  });

  it("names the office above the issuer where the unit made the plan itself, and is addressed to nobody", () => {
    const texts = textsOf(form({ unit: "Phòng Giáo dục và Đào tạo", isIssuer: true }));
    expect(texts).toContain('=UPPER(CoQuanChuQuan&"")');
    expect(texts.some((text) => text.includes(TEXTS.dearTo))).toBe(false);
  });

  it("gives the title of who signs for an office three columns, its name in the middle of them", () => {
    const { rows, merges, open } = form({ unit: "Phòng Giáo dục và Đào tạo", isIssuer: true });
    const row = rows.findIndex((cells) => cells.includes(TEXTS.preparedBy));
    const title = merges.find((area) => area.row === row && area.column > 0);
    expect(title?.columns).toBe(3);
    expect(open.some((area) => area.row === row + 3 && area.column === (title?.column ?? 0) + 1)).toBe(true);
  });

  it.each<[Period, readonly string[]]>([
    ["Q1", ["Quý I"]],
    ["Q2", ["Quý I", "Quý II"]],
    ["H1", ["Quý I", "Quý II"]],
    ["Y", ["Quý I", "Quý II", "Quý III", "Quý IV"]],
  ])("of %s shows the quarters up to its end: %j", (period, quarters) => {
    expect(shown(period).filter((heading) => heading.startsWith("Quý "))).toEqual(quarters);
  });

  it("shows past quarters narrow, and the result wider than anything but the task", () => {
    const { rows, columns } = form({ period: "Q2" });
    const widthOf = (heading: string): number => columns[rows[9]?.indexOf(heading) ?? -1]?.width ?? 0;
    expect(widthOf("Quý I")).toBeLessThan(widthOf("Quý II"));
    expect(widthOf("Kết quả thực hiện")).toBeGreaterThan(widthOf("Khó khăn, vướng mắc") * 1.5);
  });

  it("shows a later quarter in which the unit said something already", () => {
    const said = aProgressRecord({ typed: new Map([["Quý IV", "Đang thực hiện"]]) });
    expect(shown("Q1", [said])).toContain("Quý IV");
  });

  it("prints without working colours in any program: no fill but the grey of what is not asked for", () => {
    const { styles, conditionalFormats } = form();
    expect(styles.filter(({ role }) => LOOKS[role].fill !== null)).toEqual([]);
    expect(conditionalFormats.flatMap(({ fill, color }) => [fill, color]).filter(Boolean)).toEqual(["#E7E7E7"]);
  });

  it("leaves the way back and what is still to be filled out of the print, and keeps totals and signatures on one page", () => {
    const { page, rows } = form();
    expect(areaAddress(page.printArea ?? { row: 0, column: 0, rows: 1, columns: 1 })).toMatch(/^A2:/);
    expect(JSON.stringify(rows[0])).toContain(TEXTS.blanksLeft);
    expect(page.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
  });

  it("counts what is still to be filled from its own cells", () => {
    const { row, column } = unitBlanksCell();
    const { rows } = form();
    expect(rows[9]?.[column]).toBe("Ô chưa điền");
    expect(rows[row]?.[column]).toEqual({ formula: `=SUM(${areaAddress({ row: 10, column, rows: 2, columns: 1 })})` });
  });

  it("lets rows grow with what is typed, although the sheet is closed", () => {
    expect(form().protection).toMatchObject({ allowFormatRows: true });
  });

  it("leaves no page two thirds empty on the way to the signatures, whatever the number of its lines", () => {
    const words = [
      "Tuyên truyền, quán triệt các văn bản của Đảng và Nhà nước về công tác dân vận",
      "Tổ chức đối thoại",
    ];
    for (let count = 1; count <= 100; count += 1) {
      const line = (_: unknown, index: number) =>
        aProgressRecord({ taskKey: `k${String(index)}`, content: words[index % 2] ?? "" });
      const fullness = pageFullness(form({ period: "9M", records: Array.from({ length: count }, line) }));
      expect([count, Math.min(1, ...fullness.slice(0, -1)) > 0.33]).toEqual([count, true]);
    }
  });
});
