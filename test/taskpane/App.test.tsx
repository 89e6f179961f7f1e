/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { HostError } from "../../src/actions/ports/WorkbookPort";
import type { HostFailure, WorkbookPort } from "../../src/actions/ports/WorkbookPort";
import { renderPane } from "../support/renderPane";

/** A workbook that refuses everything, as Excel does while a cell is being typed in. */
function refusing(kind: HostFailure["kind"]): WorkbookPort {
  const refuse = () => Promise.reject(new HostError({ kind, code: "Refused", sheet: null }));
  return {
    survey: refuse,
    read: refuse,
    write: refuse,
    changeCells: refuse,
    watch: refuse,
    show: refuse,
    kept: refuse,
    restore: refuse,
  };
}

describe("the pane", () => {
  it("shows the four steps in order, the first of them to be pressed", () => {
    renderPane(refusing("host-error"));
    expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
      "Bảng nhiệm vụ",
      "Kiểm tra dữ liệu",
      "Phiếu báo cáo theo đơn vị",
      "Biểu tổng hợp",
    ]);
    expect(screen.getByRole("region", { name: "Bảng nhiệm vụ" }).textContent).toContain("Đọc kế hoạch đang mở");
  });

  it("speaks English when asked to, and remembers it", async () => {
    const { user, button } = renderPane(refusing("host-error"));
    await user.click(button("English"));
    expect(await screen.findByRole("button", { name: "Build task table" })).not.toBeNull();
    expect(document.documentElement.lang).toBe("en");
    expect(localStorage.getItem("so-ke-hoach.language")).toBe("en");
    await user.click(button("Tiếng Việt"));
    expect(button("Lập bảng nhiệm vụ")).not.toBeNull();
  });

  it("says in one sentence why Excel refused, and lets the step be run again", async () => {
    const { user, button } = renderPane(refusing("cell-edit-mode"));
    await user.click(button("Lập bảng nhiệm vụ"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Chưa thực hiện được");
    expect(alert.textContent).not.toMatch(/Error|undefined|Refused/);
    await waitFor(() => expect(button("Lập bảng nhiệm vụ").getAttribute("aria-disabled")).not.toBe("true"));
  });

  it("offers the quarter of today as the reporting period", () => {
    renderPane(refusing("host-error"));
    expect(screen.getByRole("combobox", { name: "Kỳ báo cáo" })).toHaveProperty("value", "Q2");
  });
});
