import type { CellValue } from "../../src/domain/grid/Grid";
import type { MemoryWorkbook } from "../support/memoryWorkbook";
import { carryOut, makeForms, makeSummary, makeTable, officeWorkbook } from "../support/officeWorkbook";

const FORM = "MN Hoa Mai";
const WORDS = "Đã nhắc qua Zalo";
const BLOCK = "Nội dung ghi ngoài bảng";

type Step = typeof makeTable;
/** Where somebody writes: the row that holds some words, so many below, and the column under a heading, so many further. */
type Spot = readonly [words: string, below: number, heading: string, further: number];

/** Where the words stand: in place, in the row with those words, or in the block under everything. */
type Found = "in place" | "in the block" | "with its row";

function placeOf(book: MemoryWorkbook, sheet: string, value: CellValue): readonly [number, number] {
  const cells = book.cells(sheet);
  const row = cells.findIndex((line) => line.includes(value));
  return [row, cells[row]?.indexOf(value) ?? -1];
}

function write(book: MemoryWorkbook, sheet: string, [words, below, heading, further]: Spot): readonly [number, number] {
  const [row] = placeOf(book, sheet, words);
  const [, column] = placeOf(book, sheet, heading);
  expect([row, column]).not.toContain(-1);
  book.edit(sheet, (cells) => {
    while (cells.length <= row + below) cells.push([]);
    const line = cells[row + below] ?? [];
    while (line.length < column + further) line.push(null);
    line[column + further] = WORDS;
  });
  return [row + below, column + further];
}

function foundIn(
  book: MemoryWorkbook,
  sheet: string,
  before: readonly [number, number],
  words: string,
): Found | "lost" {
  const [row, column] = placeOf(book, sheet, WORDS);
  const block = placeOf(book, sheet, BLOCK)[0];
  if (row < 0) return "lost";
  if (block >= 0 && row > block) return "in the block";
  if (row === before[0] && column === before[1]) return "in place";
  return book.cells(sheet)[row]?.includes(words) === true ? "with its row" : "lost";
}

const TASK = "Tổ chức hội nghị đối thoại";
const FORM_TASK = "Xây dựng Kế hoạch công tác dân vận";

describe("what people write on our sheets beside what we read", () => {
  it.each<[string, Step, string, Spot, Found]>([
    ["right of a unit's form", makeForms, FORM, [FORM_TASK, 0, "Tình trạng", 20], "in place"],
    ["two rows under a unit's form", makeForms, FORM, ["(Ký, ghi rõ họ tên)", 4, "TT", 0], "in the block"],
    ["beside the signatures of a form", makeForms, FORM, ["(Ký, ghi rõ họ tên)", 2, "TT", 0], "in place"],
    ["into a row without a task on a form", makeForms, FORM, [FORM_TASK, 1, "Kết quả thực hiện", 0], "in the block"],
    ["right of Tiến độ", makeForms, "Tiến độ", ["MN01", 0, "Khóa chủ trì", 20], "in place"],
    ["under Tiến độ", makeForms, "Tiến độ", ["TH01", 6, "Nội dung", 0], "in the block"],
    ["right of the task table", makeTable, "Nhiệm vụ", [TASK, 0, "Gốc", 2], "in place"],
    [
      "over the task table, right of its title",
      makeTable,
      "Nhiệm vụ",
      ["BẢNG THEO DÕI NHIỆM VỤ", 1, "Gốc", 1],
      "in place",
    ],
    ["over a status", makeTable, "Nhiệm vụ", [TASK, 0, "Tình trạng", 0], "in the block"],
    [
      "in the third column of Kế hoạch",
      makeTable,
      "Kế hoạch",
      ["Cơ quan ban hành", 0, "THÔNG TIN KẾ HOẠCH", 2],
      "in place",
    ],
    [
      "over a label of Kế hoạch",
      makeTable,
      "Kế hoạch",
      ["Cơ quan ban hành", 0, "THÔNG TIN KẾ HOẠCH", 0],
      "in the block",
    ],
    ["over a choice of a list", makeTable, "Kế hoạch", ["Đang thực hiện", 0, "Mức tiến độ", 0], "in the block"],
    ["under a list of Kế hoạch", makeTable, "Kế hoạch", ["Không phát sinh", 2, "Mức tiến độ", 0], "in place"],
    ["between two tables of Đơn vị", makeTable, "Đơn vị", ["MN01", 0, "Nhóm đơn vị", -1], "in place"],
    ["right of the summary", makeSummary, "Tổng hợp", ["MN01", 0, "Ghi chú", 8], "in place"],
    ["over a figure of the summary", makeSummary, "Tổng hợp", ["MN01", 0, "Đã hoàn thành", 0], "in the block"],
    ["right of Theo dõi nộp", makeForms, "Theo dõi nộp", ["MN01", 0, "Mã đơn vị", 2], "in place"],
    ["over its title", makeForms, "Theo dõi nộp", ["THEO DÕI NỘP BÁO CÁO", 0, "TT", 0], "in the block"],
  ])("stands when it is written %s", async (_where, step, sheet, spot, found) => {
    const book = await officeWorkbook();
    const before = write(book, sheet, spot);
    const { preview } = await carryOut(book, step);
    expect(foundIn(book, sheet, before, spot[0])).toBe(found);
    expect(preview.othersMoved.length).toBe(found === "in the block" ? 1 : 0);
  });

  it("goes with its row when the plan gets a task before it", async () => {
    const book = await officeWorkbook();
    const before = write(book, "Nhiệm vụ", [TASK, 0, "Gốc", 2]);
    book.edit("Sheet1", (cells) => cells.splice(4, 0, [1, "Rà soát thủ tục hành chính", "Văn phòng", null, "Quý II"]));
    await carryOut(book, makeTable);
    expect(foundIn(book, "Nhiệm vụ", before, TASK)).toBe("with its row");
  });

  it("stays in the block however often sheets are made again, and is told only when it moves", async () => {
    const book = await officeWorkbook();
    write(book, "Nhiệm vụ", [TASK, 0, "Tình trạng", 0]);
    await carryOut(book, makeTable);
    const once = book.cells("Nhiệm vụ");
    const { preview } = await carryOut(book, makeTable);
    expect(preview.othersMoved).toEqual([]);
    expect(book.cells("Nhiệm vụ")).toEqual(once);
  });

  it("keeps a second row for the same task and unit, whole, in the block", async () => {
    const book = await officeWorkbook();
    book.edit("Tiến độ", (cells) => {
      const row = cells.findIndex((line) => line.includes("MN01"));
      const again = [...(cells[row] ?? [])];
      again[cells.find((line) => line.includes("Kết quả thực hiện"))?.indexOf("Kết quả thực hiện") ?? 0] = WORDS;
      cells.splice(row + 1, 0, again);
    });
    await carryOut(book, makeForms);
    expect(foundIn(book, "Tiến độ", [-1, -1], "MN01")).toBe("in the block");
  });

  it("keeps a contact for a unit that is not named yet", async () => {
    const book = await officeWorkbook();
    write(book, "Đơn vị", ["TH01", 1, "Người phụ trách", 0]);
    await carryOut(book, makeTable);
    expect(placeOf(book, "Đơn vị", WORDS)[0]).toBeGreaterThan(0);
  });

  it("keeps the name of who prepared the summary where it is signed, also when a unit joins", async () => {
    const book = await officeWorkbook();
    const before = write(book, "Tổng hợp", ["NGƯỜI LẬP BIỂU", 3, "NGƯỜI LẬP BIỂU", 2]);
    book.edit("Đơn vị", (cells) => {
      const row = cells.findIndex((line) => line.includes("TH01"));
      cells.splice(row + 1, 0, ["TH02", "Trường Tiểu học Hòa Bình", null, "Tiểu học", "Tiểu học"]);
    });
    await carryOut(book, makeTable);
    await carryOut(book, makeSummary);
    const [row, column] = placeOf(book, "Tổng hợp", "NGƯỜI LẬP BIỂU");
    expect(row).toBeGreaterThan(before[0] - 3);
    expect(placeOf(book, "Tổng hợp", WORDS)).toEqual([row + 3, column + 2]);
  });

  it("puts values back under a heading that somebody cleared on a form", async () => {
    const book = await officeWorkbook();
    const [row, column] = write(book, FORM, [FORM_TASK, 0, "Kết quả thực hiện", 0]);
    book.edit(FORM, (cells) => {
      const heading = cells.findIndex((line) => line.includes("Kết quả thực hiện"));
      (cells[heading] ?? [])[column] = null;
    });
    await carryOut(book, makeForms);
    expect(book.cells(FORM)[row]?.[column]).toBe(WORDS);
    expect(book.at(FORM, FORM_TASK, "Kết quả thực hiện")).toBe(WORDS);
  });
});
