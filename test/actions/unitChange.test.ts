import { prepareUnitChange } from "../../src/actions/prepareUnitChange";
import type { UnitChange } from "../../src/domain/units/catalogue/changeUnits";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";
import { carryOut, makeForms, makeSummary, makeTable, TODAY } from "../support/officeWorkbook";

const [HELD, OTHER] = ["Sơ kết công tác dân vận", "Rà soát quy chế dân chủ"];
const PROGRESS = "Tiến độ";

/** One school that stands in the list and in the plan under two names, and another one. */
async function twoNames({ forms = true } = {}): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([
    planSheet([
      { content: HELD, lead: "Trường Mầm non Hoa Mai", coordinating: "Trường Mầm non Hoa May", time: "Quý I" },
      { content: OTHER, lead: "Trường Mầm non Hoa May", time: "Quý II" },
    ]),
    unitListSheet([
      ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
      ["MN02", "Trường Mầm non Hoa May", "MN", "Mầm non"],
      ["TH01", "Trường Tiểu học Hòa An", "TH", "Tiểu học"],
    ]),
  ]);
  await carryOut(book, makeTable);
  if (forms) await carryOut(book, makeForms);
  return book;
}

async function change(book: MemoryWorkbook, wanted: UnitChange) {
  const draft = await prepareUnitChange(book, { change: wanted, today: TODAY });
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await book.write(draft.value.specs);
  return draft.value;
}

const MERGE: UnitChange = { kind: "merge", from: "MN02", into: "MN01" };

/** Whose line of a task it is, and what stands in a column of it. */
function lines(book: MemoryWorkbook, heading: string): readonly (readonly unknown[])[] {
  const cells = book.cells(PROGRESS);
  const header = cells.find((row) => row.includes("Mã đơn vị")) ?? [];
  const at = (name: string) => header.indexOf(name);
  return cells
    .filter((row) => /^(?:MN|TH)\d/.test(String(row[at("Mã đơn vị")])))
    .map((row) => [row[at("Nội dung")], row[at("Mã đơn vị")], row[at(heading)]]);
}

/** Types into the line of a task and a unit. */
function report(
  book: MemoryWorkbook,
  line: readonly [task: string, unit: string],
  heading: string,
  text: string,
): void {
  book.edit(PROGRESS, (cells) => {
    const header = cells.find((row) => row.includes("Mã đơn vị")) ?? [];
    const row = cells.find((one) => one.includes(line[0]) && one.includes(line[1]));
    if (row !== undefined) row[header.indexOf(heading)] = text;
  });
}

describe("two units that are one", () => {
  it("become one in the catalogue, in Tiến độ and in the forms; what only one reported is kept", async () => {
    const book = await twoNames();
    report(book, [HELD, "MN02"], "Kết quả thực hiện", "Đã họp ngày 20/3");
    report(book, [OTHER, "MN02"], "Quý II", "Hoàn thành");
    const { moved, differing, oldForm, names } = await change(book, MERGE);
    expect({ moved, differing, oldForm }).toEqual({ moved: 2, differing: 0, oldForm: "MN Hoa May" });
    expect(names).toEqual({ before: "Trường Mầm non Hoa May", after: "Trường Mầm non Hoa Mai" });
    expect(lines(book, "Kết quả thực hiện")).toEqual([
      [HELD, "MN01", "Đã họp ngày 20/3"],
      [OTHER, "MN01", null],
    ]);
    expect(lines(book, "Quý II")).toContainEqual([OTHER, "MN01", "Hoàn thành"]);
    expect(book.at("MN Hoa Mai", HELD, "Kết quả thực hiện")).toBe("Đã họp ngày 20/3");
    expect(book.at("MN Hoa Mai", OTHER, "Quý II")).toBe("Hoàn thành");
    expect(book.cells("Đơn vị").some((row) => row.includes("MN02"))).toBe(false);
    expect(book.at("Đơn vị", "MN01", "Tên khác")).toBe("Trường Mầm non Hoa May");
  });

  it("keeps both answers where they differ: the other's line stays under the table", async () => {
    const book = await twoNames();
    report(book, [HELD, "MN01"], "Quý I", "Đang thực hiện");
    report(book, [HELD, "MN02"], "Quý I", "Hoàn thành");
    const { moved, differing } = await change(book, MERGE);
    expect({ moved, differing }).toEqual({ moved: 0, differing: 1 });
    expect(lines(book, "Quý I")).toEqual([
      [HELD, "MN01", "Đang thực hiện"],
      [OTHER, "MN01", null],
      [HELD, "MN02", "Hoàn thành"],
    ]);
  });

  it("takes what stands only on the form of the one that goes", async () => {
    const book = await twoNames();
    book.type("MN Hoa May", HELD, "Khó khăn, vướng mắc", "Thiếu phòng họp");
    const { moved } = await change(book, MERGE);
    expect(moved).toBe(1);
    expect(book.at("MN Hoa Mai", HELD, "Khó khăn, vướng mắc")).toBe("Thiếu phòng họp");
    expect(lines(book, "Khó khăn, vướng mắc")).toContainEqual([HELD, "MN01", "Thiếu phòng họp"]);
  });

  it("owe one report", async () => {
    const book = await twoNames();
    await change(book, MERGE);
    const owed = book.cells("Theo dõi nộp").filter((row) => row.some((cell) => /^MN0\d$/.test(String(cell))));
    expect(owed).toHaveLength(1);
  });

  it("owe the report that only the one that goes has on the list, with all that was written of it", async () => {
    const book = await twoNames();
    book.type("Theo dõi nộp", "Trường Mầm non Hoa May", "Ngày nộp", "10/6/2025");
    book.type("Theo dõi nộp", "Trường Mầm non Hoa May", "Kỳ báo cáo", "Sáu tháng");
    book.type("Theo dõi nộp", "Trường Mầm non Hoa Mai", "Ghi chú", "hỏi lại");
    const { preview } = await change(book, MERGE);
    expect(preview.othersMoved).toEqual([]);
    const owed = book.cells("Theo dõi nộp").filter((row) => row.includes("MN01"));
    expect(owed.map((row) => row.filter((cell) => cell === "Sáu tháng" || cell === "hỏi lại"))).toEqual([
      ["hỏi lại"],
      ["Sáu tháng"],
    ]);
  });

  it("keeps what people typed beside either of them in the catalogue", async () => {
    const book = await twoNames();
    book.type("Đơn vị", "MN01", "Người phụ trách", "Cô Lan");
    book.type("Đơn vị", "MN02", "Người phụ trách", "Cô Mai");
    book.type("Đơn vị", "MN01", "Tên khác", "Mẫu giáo Hoa Mai");
    const { preview } = await change(book, MERGE);
    expect(preview.othersMoved).toEqual([]);
    expect(book.at("Đơn vị", "MN01", "Tên khác")).toBe("Mẫu giáo Hoa Mai; Trường Mầm non Hoa May");
    expect(book.at("Đơn vị", "MN01", "Người phụ trách")).toBe("Cô Lan");
    expect(book.at("Đơn vị", "MN01", "Ghi chú")).toBe("Cô Mai");
  });

  it("are one in the groups in which either is, and nothing of the old lists is left lying about", async () => {
    const book = await twoNames();
    await change(book, { kind: "group", phrase: "Tổ giúp việc", members: ["MN02", "TH01"] });
    await change(book, { kind: "group", phrase: "Cụm 1", members: ["MN01", "MN02"] });
    book.type("Đơn vị", "Tổ giúp việc", "Mã đơn vị thành viên", "MN02;TH01");
    const { preview } = await change(book, MERGE);
    expect(preview.othersMoved).toEqual([]);
    expect(book.at("Đơn vị", "Tổ giúp việc", "Mã đơn vị thành viên")).toBe("MN01; TH01");
    expect(book.at("Đơn vị", "Cụm 1", "Mã đơn vị thành viên")).toBe("MN01");
    expect(book.cells("Đơn vị").flat()).not.toContain("Nội dung ghi ngoài bảng");
  });

  it("are one for the forms and the summary that are made later, which change nothing more", async () => {
    const book = await twoNames();
    report(book, [OTHER, "MN02"], "Quý II", "Hoàn thành");
    await change(book, MERGE);
    const before = lines(book, "Quý II");
    await carryOut(book, makeForms);
    await carryOut(book, makeSummary);
    expect(lines(book, "Quý II")).toEqual(before);
  });
});

describe("a unit's new name", () => {
  it("reaches the ledger and the form, and leaves what was reported", async () => {
    const book = await twoNames();
    report(book, [HELD, "MN01"], "Quý I", "Hoàn thành");
    await change(book, { kind: "rename", code: "MN01", name: "Trường Mầm non Hoa Mai 1" });
    expect(book.at("Đơn vị", "MN01", "Tên khác")).toBe("Trường Mầm non Hoa Mai");
    expect(lines(book, "Đơn vị")).toContainEqual([HELD, "MN01", "Trường Mầm non Hoa Mai 1"]);
    expect(lines(book, "Quý I")).toContainEqual([HELD, "MN01", "Hoàn thành"]);
  });

  it("is no reason to keep the old one as somebody's words, however little the two have in common", async () => {
    const book = await twoNames();
    book.type("Theo dõi nộp", "Trường Mầm non Hoa Mai", "Ghi chú", "gọi lại");
    const { preview } = await change(book, { kind: "rename", code: "MN01", name: "Nhóm trẻ Sao Sáng" });
    expect(preview.othersMoved).toEqual([]);
    expect(book.at("Theo dõi nộp", "Nhóm trẻ Sao Sáng", "Ghi chú")).toBe("gọi lại");
  });

  it("changes the catalogue alone before there are forms", async () => {
    const book = await twoNames({ forms: false });
    const { specs } = await change(book, { kind: "rename", code: "MN01", name: "Trường Mầm non Hoa Mai 1" });
    expect(specs.map(({ mark }) => mark)).toEqual(["units"]);
  });

  it("is refused where another unit has it", async () => {
    const wanted = { kind: "rename", code: "MN01", name: "Trường Tiểu học Hòa An" } as const;
    const draft = await prepareUnitChange(await twoNames(), { change: wanted, today: TODAY });
    expect(draft).toMatchObject({ ok: false, error: { kind: "name-taken-by-unit", other: "Trường Tiểu học Hòa An" } });
  });
});

describe("who a group is", () => {
  it("is written into the catalogue by code, and told by name", async () => {
    const book = await twoNames();
    const wanted = { kind: "group", phrase: "Tổ giúp việc", members: ["MN01", "TH01"] } as const;
    const { names } = await change(book, wanted);
    expect(names).toEqual({ before: "", after: "Trường Mầm non Hoa Mai; Trường Tiểu học Hòa An" });
    expect(book.at("Đơn vị", "Tổ giúp việc", "Mã đơn vị thành viên")).toBe("MN01; TH01");
  });

  it("takes the place of who it was, and leaves what somebody wrote beside it", async () => {
    const book = await twoNames();
    await change(book, { kind: "group", phrase: "Tổ giúp việc", members: ["MN01", "TH01"] });
    const { preview, names } = await change(book, { kind: "group", phrase: "Tổ giúp việc", members: ["MN02"] });
    expect(names.before).toBe("Trường Mầm non Hoa Mai; Trường Tiểu học Hòa An");
    expect(preview.othersMoved).toEqual([]);
    expect(book.at("Đơn vị", "Tổ giúp việc", "Mã đơn vị thành viên")).toBe("MN02");
    expect(book.cells("Đơn vị").flat()).not.toContain("Nội dung ghi ngoài bảng");
  });
});
