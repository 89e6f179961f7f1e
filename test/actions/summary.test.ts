import { checkWorkbook } from "../../src/actions/checkWorkbook";
import type { Draft } from "../../src/actions/drafts/Draft";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-04-01";
const PERIOD = { period: "Q1", today: TODAY } as const;

async function officeWorkbook(): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([
    planSheet([
      { content: "Xây dựng Kế hoạch", time: "Quý I", coordinating: "Các trường Mầm non, Tiểu học" },
      { content: "Sơ kết công tác", time: "Quý II", coordinating: "Các trường Tiểu học" },
    ]),
    unitListSheet([
      ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
      ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
      ["MN02", "Trường Mầm non Họa Mi", "MN", "Mầm non"],
      ["TH01", "Trường Tiểu học Hòa An", "TH", "Tiểu học"],
      ["CS01", "Trường Trung học cơ sở Trần Phú", "THCS", "THCS"],
    ]),
  ]);
  const draft = await prepareTaskTable(book, { sheet: null, today: TODAY, asOf: null, units: null });
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await book.write(draft.value.specs);
  return book;
}

async function makeSummary(book: MemoryWorkbook): Promise<Draft> {
  const draft = await prepareSummary(book, PERIOD);
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await book.write(draft.value.specs);
  return draft.value;
}

const REPORT = ["Tóm tắt", "Tổng hợp", "Theo nhiệm vụ", "Quá hạn", "So sánh", "Đôn đốc"];

describe("the summary", () => {
  it("makes Tiến độ too when there is none yet", async () => {
    const book = await officeWorkbook();
    expect((await makeSummary(book)).preview.made).toEqual(["Tiến độ", ...REPORT]);
  });

  it("lists the units that have tasks under their Khối, then the total and whether it ties", async () => {
    const book = await officeWorkbook();
    await makeSummary(book);
    const names = book.cells("Tổng hợp").map((row) => row[1]);
    expect(names.slice(8, 16)).toEqual([
      "Khối Cơ quan",
      "Phòng Giáo dục và Đào tạo",
      "Khối Mầm non",
      "Trường Mầm non Hoa Mai",
      "Trường Mầm non Họa Mi",
      "Khối Tiểu học",
      "Trường Tiểu học Hòa An",
      "TỔNG CỘNG",
    ]);
    const [, check] = book.spec("Tổng hợp").rows[16] ?? [];
    expect(check).toEqual({ formula: expect.stringContaining("Số liệu khớp") });
  });

  it("counts by live formulas over TienDo, never by figures", async () => {
    const book = await officeWorkbook();
    await makeSummary(book);
    const figures = book
      .spec("Tổng hợp")
      .rows.slice(8, 16)
      .flatMap((row) => row.slice(2, 18));
    expect(figures.every((cell) => typeof cell === "object" && cell !== null && "formula" in cell)).toBe(true);
  });

  it("takes in what units typed since, and writes Tiến độ only when something changed", async () => {
    const book = await officeWorkbook();
    const units = await prepareUnitSheets(book, PERIOD);
    if (!units.ok) throw new Error(JSON.stringify(units.error));
    await book.write(units.value.specs);
    expect((await makeSummary(book)).specs.map((spec) => spec.name)).toEqual(REPORT);
    book.type("MN Hoa Mai", "Xây dựng Kế hoạch", "Quý I", "Hoàn thành");
    expect((await makeSummary(book)).specs.map((spec) => spec.name)).toEqual(["Tiến độ", ...REPORT]);
    expect(book.cells("Tiến độ").flat()).toContain("Hoàn thành");
  });

  it("gives its paragraph and its reminders to be copied, with the figures of the sheets", async () => {
    const book = await officeWorkbook();
    const draft = await prepareSummary(book, { ...PERIOD, asOf: TODAY });
    if (!draft.ok) throw new Error(JSON.stringify(draft.error));
    const { paragraph, reminders } = draft.value.report;
    expect(paragraph).toBe(
      "Tính đến ngày 01/04/2025, tổng số nhiệm vụ giao các đơn vị, lũy kế đến hết Quý I năm 2025, là 04; đã hoàn thành 00 nhiệm vụ " +
        "(đúng hạn 00, trễ hạn 00, chưa ghi ngày hoàn thành 00), đạt 0,0% tổng số nhiệm vụ và 0,0% số nhiệm vụ đến hạn; " +
        "chưa hoàn thành 04 nhiệm vụ (trong hạn 00, quá hạn 04).",
    );
    expect(reminders).toHaveLength(4);
    expect(reminders[1]).toBe(
      "Kính gửi Trường Mầm non Hoa Mai: tính đến ngày 01/04/2025, đơn vị còn 01 nhiệm vụ quá hạn, 01 nhiệm vụ chưa báo cáo trong kỳ. " +
        "Đề nghị đơn vị tập trung thực hiện và gửi báo cáo.",
    );
  });

  it("keeps notes beside the units", async () => {
    const book = await officeWorkbook();
    await makeSummary(book);
    book.type("Tổng hợp", "Trường Mầm non Họa Mi", "Ghi chú", "Đã đôn đốc ngày 05/4");
    await makeSummary(book);
    expect(book.at("Tổng hợp", "Trường Mầm non Họa Mi", "Ghi chú")).toBe("Đã đôn đốc ngày 05/4");
  });

  it("lists what is overdue, each task once with its units under it", async () => {
    const book = await officeWorkbook();
    await makeSummary(book);
    const keys = book.cells("Quá hạn").flatMap((row) => (typeof row[8] === "string" ? [row[8]] : []));
    // Four lines of "Quý I" are overdue, of one task.
    expect(keys.filter((key) => key.includes("|"))).toHaveLength(4);
    expect(book.cells("Quá hạn").filter((row) => String(row[1]).startsWith("Xây dựng Kế hoạch"))).toHaveLength(1);
  });

  it("keeps the reasons that people typed beside overdue lines", async () => {
    const book = await officeWorkbook();
    await makeSummary(book);
    const line = book.cells("Quá hạn").findIndex((row) => String(row[8]).endsWith("|MN01"));
    book.edit("Quá hạn", (rows) => {
      const row = rows[line];
      if (row !== undefined) row[6] = "Chờ hướng dẫn của cấp trên";
    });
    const { preview } = await makeSummary(book);
    expect(preview.othersMoved).toEqual([]);
    expect(book.cells("Quá hạn")[line]?.[6]).toBe("Chờ hướng dẫn của cấp trên");
  });

  it("needs at most three requests", async () => {
    const book = await officeWorkbook();
    book.requests = 0;
    await makeSummary(book);
    expect(book.requests).toBeLessThanOrEqual(3);
  });

  it("goes by a given day of the figures, written into Kế hoạch without asking about it", async () => {
    const book = await officeWorkbook();
    const draft = await prepareSummary(book, { ...PERIOD, asOf: "2025-06-30" });
    if (!draft.ok) throw new Error(JSON.stringify(draft.error));
    const settings = draft.value.specs.find(({ name }) => name === "Kế hoạch");
    expect(settings?.rows).toContainEqual(expect.arrayContaining(["Ngày chốt số liệu", { date: "2025-06-30" }]));
    expect(draft.value.preview.updated).toEqual([]);
  });
});

describe("a check of the workbook", () => {
  it("looks at the task table as it stands now, in one request, and points into it", async () => {
    const book = await officeWorkbook();
    book.type("Nhiệm vụ", "Sơ kết công tác", "Đơn vị chủ trì", null);
    book.requests = 0;
    const report = await checkWorkbook(book);
    expect(book.requests).toBe(1);
    expect(report).toMatchObject({ ok: true, value: { sheet: "Nhiệm vụ", tasks: 2 } });
    const issues = report.ok ? report.value.issues : [];
    expect(issues).toContainEqual({ kind: "missing-lead", severity: "error", cell: "'Nhiệm vụ'!D7", ordinal: "2" });
  });

  it("finds renamed sheets by their mark", async () => {
    const book = await officeWorkbook();
    book.rename("Nhiệm vụ", "Bảng chính");
    expect(await checkWorkbook(book)).toMatchObject({ ok: true, value: { sheet: "Bảng chính", tasks: 2 } });
  });

  it("says when there is no task table", async () => {
    const book = new MemoryWorkbook([planSheet([{ content: "Xây dựng Kế hoạch" }])]);
    expect(await checkWorkbook(book)).toEqual({ ok: false, error: { kind: "no-task-table" } });
  });
});
