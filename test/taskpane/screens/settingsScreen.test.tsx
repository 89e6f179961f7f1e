/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { planSheet } from "../../support/clerkSheets";
import { MemoryWorkbook } from "../../support/memoryWorkbook";
import { renderPane } from "../../support/renderPane";

const SHEET = "Kế hoạch";

async function openSettings(book: MemoryWorkbook) {
  const pane = renderPane(book, null);
  await pane.press("Thiết lập và ngôn ngữ");
  await pane.user.click(await screen.findByRole("menuitem", { name: "Thiết lập" }));
  await screen.findByRole("group", { name: "Điền sẵn theo mô hình chính quyền" });
  return pane;
}

const section = (name: RegExp) => screen.getByRole("button", { name });
const valueOf = (book: MemoryWorkbook, label: string) => book.cells(SHEET).find((row) => row[0] === label)?.[1];
const isSaved = () =>
  within(screen.getByRole("region", { name: "Thiết lập kế hoạch" })).findByRole("heading", { name: "Đã thực hiện" });

describe("the settings", () => {
  it("are filled in by a preset, looked over and saved, also before there is a plan", async () => {
    const book = new MemoryWorkbook([planSheet([{ content: "Xây dựng kế hoạch" }])]);
    const { press, user } = await openSettings(book);
    await user.click(section(/^Cơ quan và cấp tổng hợp/));
    await user.type(await screen.findByLabelText("Tên địa bàn tổng hợp"), "Cát Hải");
    await press("Từ 01/7/2025: xã, Phòng VH-XH");
    expect(screen.getByLabelText("Cơ quan chủ quản")).toHaveProperty("value", "UBND XÃ CÁT HẢI");
    expect(book.names()).not.toContain(SHEET);
    await press("Lưu thiết lập");
    await isSaved();
    expect(valueOf(book, "Cơ quan ban hành")).toBe("PHÒNG VĂN HÓA - XÃ HỘI");
    expect(screen.queryByRole("button", { name: "Lưu thiết lập" })).toBeNull();
  });

  it("lead to what can't be saved, with what to do beside it", async () => {
    const { press, user } = await openSettings(new MemoryWorkbook([]));
    await user.click(section(/^Thời hạn/));
    await user.type(await screen.findByLabelText("Hạn báo cáo 6 tháng"), "đầu tháng 6");
    await user.click(section(/^Thời hạn/));
    expect(section(/^Thời hạn/).textContent).toContain("1 mục cần sửa");
    await press("Lưu thiết lập");
    const field = await screen.findByLabelText("Hạn báo cáo 6 tháng");
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(screen.getByText(/“đầu tháng 6” không phải là ngày; vui lòng nhập như 10\/06\/2026/)).not.toBeNull();
  });

  it("take Vietnamese as it is typed letter by letter, and keep what is typed while another place is looked at", async () => {
    const { open, press, user } = await openSettings(new MemoryWorkbook([]));
    await user.click(section(/^Người ký/));
    const field = await screen.findByLabelText("Họ tên người ký");
    fireEvent.compositionStart(field);
    for (const value of ["Tra", "Trâ", "Trầ", "Trần"]) {
      fireEvent.compositionUpdate(field, { data: value });
      fireEvent.input(field, { target: { value } });
      expect(field).toHaveProperty("value", value);
    }
    fireEvent.compositionEnd(field, { data: "Trần" });
    await open("Kế hoạch");
    await press("Thiết lập và ngôn ngữ");
    await user.click(await screen.findByRole("menuitem", { name: "Thiết lập" }));
    expect(screen.getByLabelText("Họ tên người ký")).toHaveProperty("value", "Trần");
    await press("Bỏ thay đổi");
    expect(screen.getByLabelText("Họ tên người ký")).toHaveProperty("value", "");
  });

  it("ask before they go on when the sheet was changed meanwhile, and leave that as it is there", async () => {
    const book = new MemoryWorkbook([]);
    const { press, user } = await openSettings(book);
    await user.click(section(/^Người ký/));
    await user.type(await screen.findByLabelText("Họ tên người ký"), "Trần Thị B");
    await press("Lưu thiết lập");
    await isSaved();
    await user.type(screen.getByLabelText("Chức vụ người ký"), "TRƯỞNG PHÒNG");
    await user.type(screen.getByLabelText("Địa danh"), "Cát Hải");
    // Nothing is watched before there is a plan: the form does not know of it.
    book.edit(SHEET, (cells) => {
      const line = cells.find(([label]) => label === "Địa danh");
      if (line) line[1] = "Hải Phòng";
    });
    await press("Lưu thiết lập");
    expect(await screen.findByText(/Vừa được sửa trong sổ tính.*Địa danh/)).not.toBeNull();
    await press("Thực hiện");
    await isSaved();
    expect(valueOf(book, "Địa danh")).toBe("Hải Phòng");
    expect(valueOf(book, "Chức vụ người ký")).toBe("TRƯỞNG PHÒNG");
  });
});

describe("help", () => {
  it("opens at the page of the place from which it is asked for, and leads back", async () => {
    const { button, open, user } = renderPane(
      new MemoryWorkbook([planSheet([{ content: "Xây dựng kế hoạch" }])]),
      null,
    );
    await open("Báo cáo");
    await user.click(button("Hướng dẫn"));
    const heading = await screen.findByRole("heading", { name: "Hướng dẫn" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByText("Lũy kế:", { exact: false })).not.toBeNull();
    expect(screen.queryByRole("tab", { selected: true })).toBeNull();
    await user.click(button("Trở lại"));
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Báo cáo");
  });
});
