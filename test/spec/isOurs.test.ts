import { isOurs, type SheetSpec } from "../../src/spec/SheetSpec";
import { unitSheet } from "../../src/sheets/unit/unitSheet";
import { aProgressRecord } from "../support/aProgressRecord";
import { realSpecs } from "../support/realSpecs";

/** The row of a sheet in which the words stand, and the column under a heading. */
function placeIn({ rows }: SheetSpec, words: string, heading: string): readonly [number, number] {
  const top = rows.findIndex((row) => row.includes(heading));
  const row = rows.findIndex((cells, index) => index >= top && cells.includes(words));
  return [row, rows[top]?.indexOf(heading) ?? -1];
}

describe("a cell of a sheet that we make", () => {
  let specs: readonly SheetSpec[] = [];
  beforeAll(async () => (specs = await realSpecs()));

  it.each<[string, string, string, string, boolean]>([
    ["what the plan says", "Nhiệm vụ", "Sơ kết công tác", "Nội dung nhiệm vụ", true],
    ["a status", "Nhiệm vụ", "Sơ kết công tác", "Tình trạng", true],
    ["a key", "Nhiệm vụ", "Sơ kết công tác", "Mã", true],
    ["a heading", "Nhiệm vụ", "Quý I", "Quý I", true],
    ["the progress of a quarter", "Nhiệm vụ", "Sơ kết công tác", "Quý I", false],
    ["a note", "Nhiệm vụ", "Sơ kết công tác", "Ghi chú", false],
    ["the day a task was done", "Nhiệm vụ", "Sơ kết công tác", "Ngày hoàn thành", false],
    ["what a unit reports", "MN Hoa Mai", "Sơ kết công tác", "Kết quả thực hiện", false],
    ["a unit's name in Tiến độ", "Tiến độ", "MN01", "Đơn vị", true],
    ["the day a report came", "Tiến độ", "MN01", "Ngày nhận", false],
    ["a unit's name in the catalogue, people's from the day it is written", "Đơn vị", "MN01", "Tên đơn vị", false],
    ["a setting's label", "Kế hoạch", "Năm kế hoạch", "THÔNG TIN KẾ HOẠCH", true],
    ["a figure of the summary", "Tổng hợp", "MN01", "Đã hoàn thành", true],
    ["a note in the summary", "Tổng hợp", "MN01", "Ghi chú", false],
    ["the day a report was sent", "Theo dõi nộp", "MN01", "Ngày nộp", false],
    ["whether a report is late", "Theo dõi nộp", "MN01", "Tình trạng", true],
  ])("%s (sheet %s, %j, %j): ours to write is %s", (_what, sheet, words, heading, ours) => {
    const spec = specs.find(({ name }) => name === sheet);
    if (spec === undefined) throw new Error(`No sheet ${sheet}`);
    expect(isOurs(spec, ...placeIn(spec, words, heading))).toBe(ours);
  });

  it("is the unit's when we only write again what the unit typed", () => {
    const typed = new Map([["Quý I", "Hoàn thành"]]);
    const records = [aProgressRecord({ content: "Sơ kết công tác", typed })];
    const form = {
      name: "MN Hoa Mai",
      unitCode: "MN01",
      unit: "Trường Mầm non Hoa Mai",
      year: 2025,
      period: "Q1",
    } as const;
    const spec = unitSheet({ ...form, records, parked: [] });
    const [row, column] = placeIn(spec, "Sơ kết công tác", "Quý I");
    expect(spec.rows[row]?.[column]).toBe("Hoàn thành");
    expect(isOurs(spec, row, column)).toBe(false);
  });

  it("is somebody's wherever the sheet is to hold nothing", () => {
    for (const spec of specs) expect(isOurs(spec, spec.rows.length + 3, 40)).toBe(false);
  });
});
