/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { gridOf } from "../../support/clerkSheets";
import { MemoryWorkbook } from "../../support/memoryWorkbook";
import { renderPane } from "../../support/renderPane";

const ROW_IN_A_CELL = gridOf("Sheet1", [
  ["KẾ HOẠCH NĂM 2025"],
  ["TT Nội dung Đơn vị chủ trì Thời gian"],
  ["1 Xây dựng kế hoạch Văn phòng Quý I"],
  ["2 Tổ chức hội nghị Phòng Nội vụ Quý II"],
]);

const WITH_HIDDEN_ROW = {
  ...gridOf("Sheet1", [
    ["KẾ HOẠCH NĂM 2025"],
    ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
    [1, "Xây dựng kế hoạch", "Văn phòng", "Quý I"],
    [2, "Tổ chức hội nghị", "Phòng Nội vụ", "Quý II"],
  ]),
  hidden: { rows: [3], columns: [] },
};

describe("other ways to read the source", () => {
  it("are offered where its layout was guessed, shown before they are written, and remembered", async () => {
    const book = new MemoryWorkbook([ROW_IN_A_CELL]);
    const { press } = renderPane(book);
    await press("Đọc kế hoạch");
    await screen.findByText("Trang nguồn được đọc theo dạng: mỗi nhiệm vụ trong một ô.");
    await press("Đọc theo dạng: bảng chép thành một cột");
    await screen.findByRole("heading", { name: "Nội dung sẽ thực hiện" });
    await screen.findByText("Trang nguồn được đọc theo dạng: bảng chép thành một cột.");
    await press("Lập bảng nhiệm vụ");
    await screen.findByRole("heading", { name: "Đã thực hiện" });
    const setting = book.cells("Kế hoạch").find((row) => row[0] === "Cách đọc trang nguồn");
    expect(setting?.[1]).toBe("Bảng chép thành một cột");
    await press("Đọc kế hoạch");
    await screen.findByText("Trang nguồn được đọc theo dạng: bảng chép thành một cột.");
  });

  it("are not offered for a clear table", async () => {
    const { press } = renderPane(new MemoryWorkbook([{ ...WITH_HIDDEN_ROW, hidden: { rows: [], columns: [] } }]));
    await press("Đọc kế hoạch");
    await screen.findByText("Cách hiểu các cột");
    expect(screen.queryByRole("button", { name: /^Đọc theo dạng/ })).toBeNull();
  });

  it("leave hidden rows out at one click, and read them again at the next", async () => {
    const book = new MemoryWorkbook([WITH_HIDDEN_ROW]);
    const { press } = renderPane(book);
    await press("Đọc kế hoạch");
    expect(await screen.findByText(/1 dòng đang ẩn vẫn được đọc/)).not.toBeNull();
    await press("Bỏ qua dòng, cột đang ẩn");
    await screen.findByText(/1 dòng đang ẩn đã được bỏ qua/);
    await press("Đọc cả dòng, cột đang ẩn");
    expect(await screen.findByText(/1 dòng đang ẩn vẫn được đọc/)).not.toBeNull();
    await press("Lập bảng nhiệm vụ");
    await screen.findByRole("heading", { name: "Đã thực hiện" });
    expect(book.at("Nhiệm vụ", "Tổ chức", "Đơn vị chủ trì")).toBe("Phòng Nội vụ");
  });
});
