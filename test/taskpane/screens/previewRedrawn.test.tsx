/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { prepareSummary } from "../../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../../src/actions/prepareUnitSheets";
import { planSheet, unitListSheet } from "../../support/clerkSheets";
import { MemoryWorkbook } from "../../support/memoryWorkbook";
import { renderPane } from "../../support/renderPane";

const TODAY = "2025-04-01";
const TASKS = [
  { content: "Xây dựng Kế hoạch công tác dân vận", time: "Quý I", coordinating: "Các trường Mầm non" },
  { content: "Tổ chức hội nghị đối thoại", time: "Quý I và quý III", coordinating: "Các trường Mầm non" },
];
const UNITS = unitListSheet([["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"]]);
/** The step that each button starts, and what agreeing to it is called. */
const STEPS = {
  "Đọc kế hoạch": { step: "tasks", agree: "Lập bảng nhiệm vụ" },
  "Tạo phiếu báo cáo": { step: "units", agree: "Thực hiện" },
  "Tạo biểu tổng hợp": { step: "summary", agree: "Thực hiện" },
} as const;
const REDRAWN = /Sổ tính vừa có thay đổi/;

/** A workbook in which every sheet of ours stands. */
async function finished(): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([planSheet(TASKS), UNITS]);
  const drafts = [
    () => prepareTaskTable(book, { sheet: "Sheet1", today: TODAY, asOf: null, units: null }),
    () => prepareUnitSheets(book, { period: "Q1", today: TODAY }),
    () => prepareSummary(book, { period: "Q1", today: TODAY }),
  ];
  for (const prepare of drafts) {
    const draft = await prepare();
    if (!draft.ok) throw new Error(draft.error.kind);
    await book.write(draft.value.specs);
  }
  return book;
}

describe("between the preview and the agreement", () => {
  it.each([
    ["Kế hoạch", "Đọc kế hoạch", "Bảng nhiệm vụ"],
    ["Nhiệm vụ", "Đọc kế hoạch", "Bảng nhiệm vụ"],
    ["Đơn vị", "Đọc kế hoạch", "Bảng nhiệm vụ"],
    ["Tiến độ", "Tạo phiếu báo cáo", "Phiếu báo cáo theo đơn vị"],
    ["MN Hoa Mai", "Tạo phiếu báo cáo", "Phiếu báo cáo theo đơn vị"],
    ["Theo dõi nộp", "Tạo phiếu báo cáo", "Phiếu báo cáo theo đơn vị"],
    ["Tổng hợp", "Tạo biểu tổng hợp", "Biểu tổng hợp"],
  ] as const)(
    "a row put into %s by hand, and a word typed there, are shown anew and never lost",
    async (sheet, start, title) => {
      const book = await finished();
      const { step, agree } = STEPS[start];
      const { press } = renderPane(book, step);
      const region = () => screen.getByRole("region", { name: title });
      await press(start);
      await within(region()).findByRole("heading", { name: "Nội dung sẽ thực hiện" });

      book.edit(sheet, (cells) => {
        cells.splice(3, 0, [null, null, "GHI00001 dòng chèn tay"]);
        cells.push([], [null, "GHI00002 ghi dưới bảng"]);
      });
      const asTyped = book.cells(sheet);
      await press(agree);
      await within(region()).findByText(REDRAWN);
      expect(book.cells(sheet)).toBe(asTyped);

      await press(agree);
      await within(region()).findByRole("heading", { name: "Đã thực hiện" });
      const words = book.cells(sheet).flat().join(" ");
      expect(words).toContain("GHI00001");
      expect(words).toContain("GHI00002");
    },
  );

  it("nothing is asked twice when nothing was changed", async () => {
    const { press } = renderPane(await finished());
    await press("Đọc kế hoạch");
    await press("Lập bảng nhiệm vụ");
    await within(screen.getByRole("region", { name: "Bảng nhiệm vụ" })).findByRole("heading", { name: "Đã thực hiện" });
    expect(screen.queryByText(REDRAWN)).toBeNull();
  });
});
