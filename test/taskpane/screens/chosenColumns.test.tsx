/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { CellValue } from "../../../src/domain/grid/Grid";
import { gridOf, planSheet } from "../../support/clerkSheets";
import { MemoryWorkbook } from "../../support/memoryWorkbook";
import { renderPane } from "../../support/renderPane";

const TABLE = "Nhiệm vụ";

function twoLeads(): MemoryWorkbook {
  return new MemoryWorkbook([
    gridOf("Sheet1", [
      ["KẾ HOẠCH NĂM 2025"],
      [],
      ["TT", "Nội dung", "Lãnh đạo chủ trì", "Đơn vị chủ trì", "Thời gian"],
      [1, "Xây dựng kế hoạch", "Hiệu trưởng", "Phòng Nội vụ", "Quý I"],
      [2, "Tổ chức hội nghị", "Phó Hiệu trưởng", "Văn phòng", "Quý II"],
    ]),
  ]);
}

const lead = (book: MemoryWorkbook): CellValue => book.at(TABLE, "Xây dựng", "Đơn vị chủ trì");
const chosenIn = (box: HTMLElement): string | undefined =>
  (box as HTMLSelectElement).selectedOptions[0]?.textContent ?? undefined;

describe("the list of how the columns were read", () => {
  it("says what each column is taken for and how surely, open where two could be meant", async () => {
    const { press } = renderPane(twoLeads());
    await press("Đọc kế hoạch");
    const list = (await screen.findByText("Cách hiểu các cột (1 cột cần xem lại)")).closest("details");
    expect(list?.open).toBe(true);
    const boxes = within(list ?? document.body).getAllByRole("combobox");
    expect(boxes.map(chosenIn)).toEqual([
      "Số thứ tự",
      "Nội dung nhiệm vụ",
      "Cột khác",
      "Đơn vị chủ trì",
      "Thời gian thực hiện",
    ]);
    expect(screen.getByRole("combobox", { name: "Lãnh đạo chủ trì", description: "Cần xem lại" })).not.toBeNull();
    expect(screen.getByRole("combobox", { name: "Đơn vị chủ trì", description: "Khá chắc" })).not.toBeNull();
    expect(screen.getByRole("combobox", { name: "TT", description: "Chắc chắn" })).not.toBeNull();
  });

  it("stays closed where every column is clear", async () => {
    const { press } = renderPane(new MemoryWorkbook([planSheet([{ content: "Xây dựng Kế hoạch" }])]));
    await press("Đọc kế hoạch");
    const list = (await screen.findByText("Cách hiểu các cột")).closest("details");
    expect(list?.open).toBe(false);
  });

  it("changes a column at one choice, asks before it writes, and remembers", async () => {
    const book = twoLeads();
    const { user, button, press } = renderPane(book);
    await press("Đọc kế hoạch");
    await user.selectOptions(await screen.findByRole("combobox", { name: "Lãnh đạo chủ trì" }), "Đơn vị chủ trì");
    await screen.findByRole("heading", { name: "Nội dung sẽ thực hiện" });
    expect(book.names()).toEqual(["Sheet1"]);
    expect(document.activeElement).toBe(button("Lập bảng nhiệm vụ"));
    await press("Lập bảng nhiệm vụ");
    await waitFor(() => expect(lead(book)).toBe("Hiệu trưởng"));
    await screen.findByRole("heading", { name: "Đã thực hiện" });
    await press("Đọc kế hoạch");
    await screen.findByRole("heading", { name: "Nội dung sẽ thực hiện" });
    expect(chosenIn(await screen.findByRole("combobox", { name: "Lãnh đạo chủ trì" }))).toBe("Đơn vị chủ trì");
    expect(chosenIn(screen.getByRole("combobox", { name: "Đơn vị chủ trì" }))).toBe("Cột khác");
  });

  it("forgets a choice that was not written", async () => {
    const book = twoLeads();
    const { user, press } = renderPane(book);
    await press("Đọc kế hoạch");
    await user.selectOptions(await screen.findByRole("combobox", { name: "Lãnh đạo chủ trì" }), "Đơn vị chủ trì");
    await press("Để nguyên");
    await press("Đọc kế hoạch");
    await press("Lập bảng nhiệm vụ");
    await screen.findByRole("heading", { name: "Đã thực hiện" });
    expect(lead(book)).toBe("Phòng Nội vụ");
  });

  it("speaks English too", async () => {
    const { user, press } = renderPane(twoLeads());
    await press("Thiết lập và ngôn ngữ");
    await user.click(await screen.findByRole("menuitem", { name: "English" }));
    await press("Read the plan");
    await screen.findByText("How the columns were read (1 to review)");
    expect(screen.getByRole("combobox", { name: "Đơn vị chủ trì", description: "Fairly certain" })).not.toBeNull();
  });
});
