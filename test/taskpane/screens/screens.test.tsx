/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { planSheet, unitListSheet, gridOf } from "../../support/clerkSheets";
import { MemoryWorkbook } from "../../support/memoryWorkbook";
import { renderPane } from "../../support/renderPane";

const TASKS = [
  { content: "Xây dựng Kế hoạch công tác dân vận", time: "Quý I", coordinating: "Các trường Mầm non" },
  {
    content: "Tổ chức hội nghị đối thoại với giáo viên và cha mẹ học sinh",
    time: "Quý I và quý III",
    coordinating: "Văn phòng",
  },
];
const UNITS = unitListSheet([["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"]]);

const step = (name: string) => screen.getByRole("region", { name });
const resultOf = async (name: string) =>
  within(await screen.findByRole("region", { name })).findByRole("heading", { name: "Đã thực hiện" });

describe("the steps of the pane", () => {
  it("lead from a plan to the summary, each handing its focus to the next", async () => {
    const { user, button, open, press } = renderPane(new MemoryWorkbook([planSheet(TASKS), UNITS]));
    await press("Đọc kế hoạch");
    await press("Lập bảng nhiệm vụ");
    await resultOf("Bảng nhiệm vụ");
    expect(step("Bảng nhiệm vụ").textContent).toContain("2 thêm mới");
    expect(document.activeElement).toBe(button("Kiểm tra dữ liệu"));
    await user.keyboard("{Enter}");
    await resultOf("Kiểm tra dữ liệu");
    expect(step("Kiểm tra dữ liệu").textContent).toContain("Đã kiểm tra 2 nhiệm vụ.");
    await user.keyboard("{Enter}");
    await resultOf("Phiếu báo cáo theo đơn vị");
    await user.keyboard("{Enter}");
    await resultOf("Biểu tổng hợp");
    await waitFor(() => expect(within(step("Biểu tổng hợp")).getByRole("img", { name: "đã xong" })).not.toBeNull());
    for (const place of ["Kế hoạch", "Kiểm tra"]) {
      await open(place);
      expect(screen.getByRole("img", { name: "đã xong" })).not.toBeNull();
    }
  });

  it("show the sheet they made", async () => {
    const book = new MemoryWorkbook([planSheet(TASKS), UNITS]);
    const { press } = renderPane(book);
    await press("Đọc kế hoạch");
    await press("Lập bảng nhiệm vụ");
    await resultOf("Bảng nhiệm vụ");
    expect(book.shown).toBe("'Nhiệm vụ'!A1");
  });

  it("ask before they change what stands there, with the numbers, and leave it when told to", async () => {
    const book = new MemoryWorkbook([planSheet(TASKS), UNITS]);
    const { button, press } = renderPane(book);
    await press("Đọc kế hoạch");
    await press("Lập bảng nhiệm vụ");
    await resultOf("Bảng nhiệm vụ");
    const before = book.cells("Nhiệm vụ");
    await press("Đọc kế hoạch");
    await within(step("Bảng nhiệm vụ")).findByRole("heading", { name: "Nội dung sẽ thực hiện" });
    expect(step("Bảng nhiệm vụ").textContent).toContain("2 giữ nguyên");
    expect(document.activeElement).toBe(button("Lập bảng nhiệm vụ"));
    await press("Để nguyên");
    expect(book.cells("Nhiệm vụ")).toBe(before);
    await press("Đọc kế hoạch");
    await press("Lập bảng nhiệm vụ");
    await resultOf("Bảng nhiệm vụ");
  });

  it.each(["Kiểm tra", "Tiến độ", "Báo cáo"])(
    "offer nothing but the way to a plan in %s before there is one",
    async (place) => {
      const { open, press } = renderPane(new MemoryWorkbook([planSheet(TASKS)]), null);
      await open(place);
      await screen.findByText(/Sổ tính chưa có bảng “Nhiệm vụ”/);
      const panel = within(screen.getByRole("tabpanel"));
      expect(panel.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Sang phần Kế hoạch"]);
      await press("Sang phần Kế hoạch");
      await screen.findByRole("button", { name: "Đọc kế hoạch" });
    },
  );

  it("name the sheet when there is no plan on it", async () => {
    const book = new MemoryWorkbook([gridOf("Sheet1", [["Danh sách cán bộ"], ["Nguyễn Văn A"]])]);
    const { press } = renderPane(book);
    await press("Đọc kế hoạch");
    expect((await screen.findByRole("alert")).textContent).toContain("Sheet1");
  });

  it("list what is odd with a link to its cell", async () => {
    const book = new MemoryWorkbook([
      planSheet([{ content: "Tham mưu ban hành văn bản", time: "Lúc rảnh" }, ...TASKS]),
      UNITS,
    ]);
    const { user, press } = renderPane(book);
    await press("Đọc kế hoạch");
    const [link] = await within(step("Bảng nhiệm vụ")).findAllByRole("button", {
      name: /^Đến ô Sheet1!/,
      hidden: true,
    });
    if (!link) throw new Error("no link");
    await user.click(link);
    expect(book.shown).toMatch(/^Sheet1!/);
  });
});
