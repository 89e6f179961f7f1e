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
    const { user, button } = renderPane(book);
    await user.click(button("Lập bảng nhiệm vụ"));
    await screen.findByText("Trang nguồn được đọc theo dạng: mỗi nhiệm vụ trong một ô.");
    await user.click(button("Đọc theo dạng: bảng chép thành một cột"));
    await screen.findByRole("heading", { name: "Nội dung sẽ thực hiện" });
    await user.click(button("Thực hiện"));
    await screen.findByText("Trang nguồn được đọc theo dạng: bảng chép thành một cột.");
    const setting = book.cells("Kế hoạch").find((row) => row[0] === "Cách đọc trang nguồn");
    expect(setting?.[1]).toBe("Bảng chép thành một cột");
    await user.click(button("Lập bảng nhiệm vụ"));
    await screen.findByText("Trang nguồn được đọc theo dạng: bảng chép thành một cột.");
  });

  it("are not offered for a clear table", async () => {
    const { user, button } = renderPane(
      new MemoryWorkbook([{ ...WITH_HIDDEN_ROW, hidden: { rows: [], columns: [] } }]),
    );
    await user.click(button("Lập bảng nhiệm vụ"));
    await screen.findByText("Cách hiểu các cột");
    expect(screen.queryByRole("button", { name: /^Đọc theo dạng/ })).toBeNull();
  });

  it("leave hidden rows out at one click, and read them again at the next", async () => {
    const book = new MemoryWorkbook([WITH_HIDDEN_ROW]);
    const { user, button } = renderPane(book);
    await user.click(button("Lập bảng nhiệm vụ"));
    expect(await screen.findByText(/1 dòng đang ẩn vẫn được đọc/)).not.toBeNull();
    await user.click(await screen.findByRole("button", { name: "Bỏ qua dòng, cột đang ẩn" }));
    await screen.findByText(/1 dòng đang ẩn đã được bỏ qua/);
    await user.click(await screen.findByRole("button", { name: "Đọc cả dòng, cột đang ẩn" }));
    expect(await screen.findByText(/1 dòng đang ẩn vẫn được đọc/)).not.toBeNull();
    await user.click(button("Thực hiện"));
    await screen.findByRole("heading", { name: "Đã thực hiện" });
    expect(book.at("Nhiệm vụ", "Tổ chức", "Đơn vị chủ trì")).toBe("Phòng Nội vụ");
  });
});
