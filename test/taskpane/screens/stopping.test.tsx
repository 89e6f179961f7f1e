/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { HostError } from "../../../src/actions/ports/WorkbookPort";
import type { TellProgress } from "../../../src/actions/ports/WorkbookPort";
import type { SheetSpec } from "../../../src/spec/SheetSpec";
import { planSheet } from "../../support/clerkSheets";
import { MemoryWorkbook } from "../../support/memoryWorkbook";
import { renderPane } from "../../support/renderPane";

const TASKS = [{ content: "Xây dựng Kế hoạch công tác dân vận", time: "Quý I", coordinating: "Các trường Mầm non" }];

/** A workbook that is half written until somebody stops it; what comes back is what the real port gives back (test/excel/write/stopped.test.ts). */
class SlowWorkbook extends MemoryWorkbook {
  /** Lets what was written be put back. */
  putBack: (done: unknown) => void = () => undefined;

  override async write(specs: readonly SheetSpec[], progress?: TellProgress, stop?: AbortSignal): Promise<void> {
    progress?.({ sheets: 1, of: specs.length, share: 0.5 });
    await new Promise((resolve) => stop?.addEventListener("abort", resolve));
    await new Promise((resolve) => (this.putBack = resolve));
    throw new HostError({ kind: "stopped", code: "Stopped", sheet: null });
  }
}

describe("a step that takes long", () => {
  it("tells how far it is, can be stopped, says calmly that nothing was changed, and can be begun again", async () => {
    const book = new SlowWorkbook([planSheet(TASKS)]);
    const { press } = renderPane(book);
    const region = within(await screen.findByRole("region", { name: "Bảng nhiệm vụ" }));
    await press("Đọc kế hoạch");
    await press("Lập bảng nhiệm vụ");
    expect(await region.findByRole("progressbar", { name: /^Đang ghi trang 1\// })).toHaveProperty(
      "ariaValueNow",
      "0.5",
    );

    await press("Dừng");
    expect(region.getByRole("button", { name: "Dừng" }).getAttribute("aria-disabled")).toBe("true");
    expect(region.getByRole("progressbar", { name: "Đang dừng và trả lại phần đã ghi…" })).toBeTruthy();

    book.putBack(null);
    const told = await region.findByText(/sổ tính như trước khi thực hiện/);
    expect(told.closest('[role="status"]')).not.toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(region.queryByRole("button", { name: "Dừng" })).toBeNull();
    expect(region.queryByRole("heading", { name: "Đã thực hiện" })).toBeNull();
    await press("Đọc kế hoạch");
    expect(await region.findByRole("heading", { name: "Nội dung sẽ thực hiện" })).toBeTruthy();
  });
});
