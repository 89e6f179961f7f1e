/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
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
  it("has four places behind tabs, which arrows go through", async () => {
    const { user } = renderPane(refusing("host-error"));
    const tabs = screen.getAllByRole("tab");
    expect(tabs.map((tab) => tab.textContent)).toEqual(["Kế hoạch", "Kiểm tra", "Tiến độ", "Báo cáo"]);
    tabs[0]?.focus();
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Báo cáo");
    expect(document.activeElement?.textContent).toBe("Báo cáo");
  });

  it("keeps what is half done in a place while another is looked at", async () => {
    const { open, press, user } = renderPane(refusing("host-error"), "units");
    await user.selectOptions(await screen.findByRole("combobox", { name: "Kỳ báo cáo" }), "9 tháng đầu năm");
    await open("Kế hoạch");
    await press("Tổng quan");
    await open("Báo cáo");
    expect(screen.getByRole("combobox", { name: "Kỳ báo cáo" })).toHaveProperty("value", "9M");
  });

  it("speaks English when asked to, and remembers it", async () => {
    const { press, user } = renderPane(refusing("host-error"));
    await press("Thiết lập và ngôn ngữ");
    await user.click(await screen.findByRole("menuitem", { name: "English" }));
    expect(await screen.findByRole("button", { name: "Read the plan" })).not.toBeNull();
    expect(document.documentElement.lang).toBe("en");
    expect(localStorage.getItem("so-ke-hoach.language")).toBe("en");
    await press("Settings and language");
    await user.click(await screen.findByRole("menuitem", { name: "Tiếng Việt" }));
    expect(await screen.findByRole("button", { name: "Đọc kế hoạch" })).not.toBeNull();
  });

  it("says in one sentence why Excel refused, and lets the step be run again", async () => {
    const { button, press } = renderPane(refusing("cell-edit-mode"));
    await press("Đọc kế hoạch");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Chưa thực hiện được");
    expect(alert.textContent).not.toMatch(/Error|undefined/);
    // What Excel itself said stands behind "Chi tiết".
    expect(within(alert).getByText("Refused").closest("details")?.open).toBe(false);
    await waitFor(() => expect(button("Đọc kế hoạch").getAttribute("aria-disabled")).not.toBe("true"));
  });

  it("offers the quarter of today as the reporting period", async () => {
    renderPane(refusing("host-error"), "units");
    expect(await screen.findByRole("combobox", { name: "Kỳ báo cáo" })).toHaveProperty("value", "Q2");
  });
});
