import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { Period } from "../../src/domain/tracking/Period";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-04-01";

async function officeWorkbook(period: Period): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([
    planSheet([{ content: "Xây dựng Kế hoạch", time: "Quý I", coordinating: "Các trường Mầm non" }]),
    unitListSheet([
      ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
      ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
    ]),
  ]);
  const table = await prepareTaskTable(book, { sheet: null, today: TODAY, asOf: null, units: null });
  if (table.ok) await book.write(table.value.specs);
  const units = await prepareUnitSheets(book, { period, today: TODAY });
  if (units.ok) await book.write(units.value.specs);
  return book;
}

async function summaryOf(book: MemoryWorkbook, period: Period) {
  const draft = await prepareSummary(book, { period, today: TODAY });
  if (!draft.ok) throw new Error(draft.error.kind);
  await book.write(draft.value.specs);
  const told = draft.value.issues.filter(({ kind }) => kind === "other-period");
  return { told, sheets: draft.value.specs.map(({ name }) => name) };
}

describe("a workbook whose period changes", () => {
  it("is nothing to tell of when forms, list and summary are of one period, and keeps the settings as they are", async () => {
    const book = await officeWorkbook("Q1");
    expect(await summaryOf(book, "Q1")).toEqual({
      told: [],
      sheets: ["Tóm tắt", "Tổng hợp", "Theo nhiệm vụ", "Quá hạn", "So sánh", "Đôn đốc"],
    });
  });

  it("says the new period in Kế hoạch, which every title follows, and tells the list that has nothing of it", async () => {
    const book = await officeWorkbook("Q1");
    const { told } = await summaryOf(book, "Q2");
    expect(book.cells("Kế hoạch").find((row) => row[0] === "Kỳ báo cáo")?.[1]).toBe("Quý II");
    expect(book.spec("MN Hoa Mai").rows[5]?.[0]).toMatchObject({
      formula: '="BÁO CÁO TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ"&IF(LinhVuc="",""," "&UPPER(LinhVuc))&CHAR(10)&TenKy',
    });
    expect(told).toEqual([
      { kind: "other-period", severity: "warning", cell: "'Theo dõi nộp'!A1", said: "Quý I", period: "Quý II" },
    ]);
  });

  it("has forms made otherwise named on the summary and told, because their titles say another period", async () => {
    const book = await officeWorkbook("Q2");
    book.edit("MN Hoa Mai", (cells) => {
      const [title] = cells;
      if (title !== undefined) title[0] = "BÁO CÁO TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ QUÝ I NĂM 2025";
    });
    const { told } = await summaryOf(book, "Q2");
    expect(told).toMatchObject([{ cell: "'MN Hoa Mai'!A1", said: "QUÝ I NĂM 2025", period: "Quý II" }]);
    expect(book.cells("Tổng hợp")[3]?.[1]).toBe("Phiếu ghi kỳ báo cáo khác, cần lập lại phiếu: MN Hoa Mai");
  });
});
