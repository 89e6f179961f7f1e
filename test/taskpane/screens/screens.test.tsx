/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
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
const resultOf = (name: string) => within(step(name)).findByRole("heading", { name: "Đã thực hiện" });

describe("the steps of the pane", () => {
  it("lead from a plan to the summary, each handing its focus to the next", async () => {
    const { user, button } = renderPane(new MemoryWorkbook([planSheet(TASKS), UNITS]));
    await user.click(button("Lập bảng nhiệm vụ"));
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
    expect(screen.getAllByRole("img", { name: /đã xong/ })).toHaveLength(4);
  });

  it("show the sheet they made", async () => {
    const book = new MemoryWorkbook([planSheet(TASKS), UNITS]);
    const { user, button } = renderPane(book);
    await user.click(button("Lập bảng nhiệm vụ"));
    await resultOf("Bảng nhiệm vụ");
    expect(book.shown).toBe("'Nhiệm vụ'!A1");
  });

  it("ask before they change what stands there, with the numbers, and leave it when told to", async () => {
    const book = new MemoryWorkbook([planSheet(TASKS), UNITS]);
    const { user, button } = renderPane(book);
    await user.click(button("Lập bảng nhiệm vụ"));
    await resultOf("Bảng nhiệm vụ");
    const before = book.cells("Nhiệm vụ");
    await user.click(button("Lập bảng nhiệm vụ"));
    await within(step("Bảng nhiệm vụ")).findByRole("heading", { name: "Nội dung sẽ thực hiện" });
    expect(step("Bảng nhiệm vụ").textContent).toContain("2 giữ nguyên");
    expect(document.activeElement).toBe(button("Thực hiện"));
    await user.click(button("Để nguyên"));
    expect(book.cells("Nhiệm vụ")).toBe(before);
    await user.click(button("Lập bảng nhiệm vụ"));
    await user.click(await screen.findByRole("button", { name: "Thực hiện" }));
    await resultOf("Bảng nhiệm vụ");
  });

  it("say which step comes first when one is run too early", async () => {
    const { user, button } = renderPane(new MemoryWorkbook([planSheet(TASKS)]), "summary");
    await user.click(button("Tạo biểu tổng hợp"));
    expect((await screen.findByRole("alert")).textContent).toContain("bước 1");
  });

  it("name the sheet when there is no plan on it", async () => {
    const book = new MemoryWorkbook([gridOf("Sheet1", [["Danh sách cán bộ"], ["Nguyễn Văn A"]])]);
    const { user, button } = renderPane(book);
    await user.click(button("Lập bảng nhiệm vụ"));
    expect((await screen.findByRole("alert")).textContent).toContain("Sheet1");
  });

  it("list what is odd with a link to its cell", async () => {
    const book = new MemoryWorkbook([
      planSheet([{ content: "Tham mưu ban hành văn bản", time: "Lúc rảnh" }, ...TASKS]),
      UNITS,
    ]);
    const { user, button } = renderPane(book);
    await user.click(button("Lập bảng nhiệm vụ"));
    const [link] = await within(step("Bảng nhiệm vụ")).findAllByRole("button", {
      name: /^Đến ô Sheet1!/,
      hidden: true,
    });
    if (!link) throw new Error("no link");
    await user.click(link);
    expect(book.shown).toMatch(/^Sheet1!/);
  });
});
