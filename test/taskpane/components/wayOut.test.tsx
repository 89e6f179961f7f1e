/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { HostError } from "../../../src/actions/ports/WorkbookPort";
import type { HostFailure } from "../../../src/actions/ports/WorkbookPort";
import { prepareTaskTable } from "../../../src/actions/prepareTaskTable";
import { planSheet } from "../../support/clerkSheets";
import { MemoryWorkbook } from "../../support/memoryWorkbook";
import { renderPane } from "../../support/renderPane";

/** A workbook that refuses to be read while it is told to. */
class Refusing extends MemoryWorkbook {
  refusal: HostFailure | null = null;

  override read(...given: Parameters<MemoryWorkbook["read"]>): ReturnType<MemoryWorkbook["read"]> {
    return this.refusal === null ? super.read(...given) : Promise.reject(new HostError(this.refusal));
  }
}

async function tabled(): Promise<Refusing> {
  const book = new Refusing([planSheet([{ content: "Xây dựng kế hoạch", time: "Quý I" }])]);
  const table = await prepareTaskTable(book, { sheet: null, today: "2025-04-01", asOf: null, units: null });
  if (table.ok) await book.write(table.value.specs);
  return book;
}

describe("a failure", () => {
  it.each([
    { kind: "protected-sheet", sheet: "Nhiệm vụ", says: /bỏ bảo vệ/, way: "Mở trang Nhiệm vụ" },
    { kind: "sheet-missing", sheet: "Nhiệm vụ", says: /không còn trong sổ tính/, way: "Sang phần Kế hoạch" },
    { kind: "connection", sheet: null, says: /Mất kết nối/, way: "Mở lại" },
    { kind: "lost-focus", sheet: null, says: /không ở phía trước/, way: "Thử lại" },
    { kind: "cell-edit-mode", sheet: null, says: /Enter hoặc Esc/, way: "Thử lại" },
    { kind: "no-answer", sheet: null, says: /không trả lời/, way: "Thử lại" },
  ] as const)("of the kind $kind has its own sentence and the way on “$way”", async ({ kind, sheet, says, way }) => {
    const book = await tabled();
    book.refusal = { kind, sheet, code: "Refused" };
    renderPane(book, null);
    const alert = within(await screen.findByRole("alert"));
    alert.getByText(says);
    alert.getByRole("button", { name: way });
  });

  it("of looking at the workbook is over once it can be looked at again", async () => {
    const book = await tabled();
    book.refusal = { kind: "protected-sheet", code: "AccessDenied", sheet: null };
    const { open, press } = renderPane(book, null);
    await open("Tiến độ");
    await screen.findByRole("alert");
    book.refusal = null;
    await press("Thử lại");
    await screen.findByRole("heading", { name: "Tiến độ" });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("that leaves old figures in sight says so", async () => {
    const book = await tabled();
    const { open, press } = renderPane(book, null);
    await screen.findByText("Việc tiếp theo");
    await open("Tiến độ");
    await screen.findByRole("heading", { name: "Tiến độ" });
    book.refusal = { kind: "connection", code: "ConnectionFailure", sheet: null };
    book.edit("Nhiệm vụ", () => undefined);
    await screen.findByText(/số liệu dưới đây là của lần xem trước/);
    book.refusal = null;
    await press("Thử lại");
    await screen.findByRole("heading", { name: "Tiến độ" });
  });
});
