/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { planSheet } from "../../support/clerkSheets";
import { MemoryWorkbook } from "../../support/memoryWorkbook";
import { renderPane } from "../../support/renderPane";

const emptyBook = () => new MemoryWorkbook([{ sheet: "Sheet1", row: 0, column: 0, cells: [], merges: [] }]);
const part = (name: string) => within(screen.getByRole("region", { name }));
const isDone = (name: string) => part(name).findByRole("heading", { name: "Đã thực hiện" });

describe("the pane in an empty workbook", () => {
  it("offers a file or the clipboard first, and below it what a plan can be begun with", async () => {
    renderPane(emptyBook(), null);
    expect(await screen.findByRole("button", { name: "Chọn tệp hoặc dán kế hoạch" })).not.toBeNull();
    expect(screen.queryByRole("button", { name: /^Đọc kế hoạch ở trang/ })).toBeNull();
    const ways = within(await screen.findByRole("region", { name: "Chưa có kế hoạch trong tệp nào?" }));
    expect(ways.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Bảng trống để gõ kế hoạch/),
      expect.stringMatching(/^Mẫu cho phòng/),
      expect.stringMatching(/^Mẫu cho trường/),
      expect.stringMatching(/^Xem thử với kế hoạch mẫu/),
    ]);
  });

  it("opens the ways in where the ribbon asks for the plan at once", async () => {
    renderPane(emptyBook());
    await screen.findByText("Kế hoạch ở nơi khác");
    expect(await screen.findByRole("button", { name: /^Bảng trống để gõ kế hoạch/ })).not.toBeNull();
    expect(await screen.findByLabelText("Dán kế hoạch")).not.toBeNull();
  });

  it("makes a table to type into, shows its first cell, says what to do, and reads what was typed", async () => {
    const book = emptyBook();
    const { press, user } = renderPane(book, null);
    await user.click(await screen.findByRole("button", { name: /^Bảng trống/ }));
    const told = await screen.findByText(/^Đã tạo trang “Kế hoạch năm” và một trang danh sách đơn vị/);
    expect(document.activeElement).toBe(told);
    expect(book.shown).toBe("'Kế hoạch năm'!B5");
    book.edit("Kế hoạch năm", (cells) => {
      cells[4]?.splice(1, 4, "Rà soát quy chế dân chủ", "Trường Mầm non Hoa Mai", null, "Quý II");
    });
    await user.click(screen.getByRole("tab", { name: "Kế hoạch" }));
    await press("Đọc kế hoạch");
    await screen.findByText(/Đã nhận diện \d cột, 1 nhiệm vụ/);
  });

  it("goes with the sample over everything that a plan goes through", async () => {
    const { press, user, open } = renderPane(emptyBook(), null);
    await user.click(await screen.findByRole("button", { name: /^Xem thử/ }));
    await screen.findByText(/Đã nhận diện \d cột, 7 nhiệm vụ/);
    await press("Lập bảng nhiệm vụ");
    await isDone("Bảng nhiệm vụ");
    await open("Báo cáo");
    await press("Tạo phiếu báo cáo");
    await isDone("Phiếu báo cáo theo đơn vị");
    await press("Tạo biểu tổng hợp");
    await isDone("Biểu tổng hợp");
  });
});

describe("the pane in a workbook with a plan", () => {
  it("reads what is open first, and keeps the ways to begin a plan below", async () => {
    renderPane(new MemoryWorkbook([planSheet([{ content: "Sơ kết", time: "Quý I" }])]), null);
    expect(await screen.findByRole("button", { name: "Đọc kế hoạch ở trang “Sheet1”" })).not.toBeNull();
    expect(await screen.findByRole("button", { name: /^Mẫu cho trường/ })).not.toBeNull();
  });
});
