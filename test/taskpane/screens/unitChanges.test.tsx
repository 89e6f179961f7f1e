/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { carryOut, makeForms, makeTable } from "../../support/officeWorkbook";
import { planSheet, unitListSheet } from "../../support/clerkSheets";
import { MemoryWorkbook } from "../../support/memoryWorkbook";
import { renderPane } from "../../support/renderPane";

async function withForms(): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([
    planSheet([{ content: "Sơ kết", lead: "Trường Mầm non Hoa Mai", coordinating: "Trường Mầm non Hoa May" }]),
    unitListSheet([
      ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
      ["MN02", "Trường Mầm non Hoa May", "MN", "Mầm non"],
    ]),
  ]);
  await carryOut(book, makeTable);
  await carryOut(book, makeForms);
  return book;
}

const part = () => within(screen.getByRole("region", { name: "Danh mục đơn vị" }));

async function openChanges(book: MemoryWorkbook) {
  const pane = renderPane(book, null);
  await pane.open("Kế hoạch");
  await pane.press("Thêm, sửa đơn vị");
  await pane.user.click(await screen.findByText("Đổi tên, gộp đơn vị, chọn nhóm"));
  return pane;
}

const hasChanged = () => part().findByRole("heading", { name: "Đã thực hiện" });

describe("the catalogue of units in the pane", () => {
  it("lists who is in it", async () => {
    const { user } = await openChanges(await withForms());
    await user.click(screen.getByText("Xem 2 đơn vị trong danh mục"));
    const table = within(screen.getByRole("group", { name: "Xem 2 đơn vị trong danh mục" }));
    expect(table.getAllByRole("row").map(({ textContent }) => textContent)).toEqual([
      "Tên đơn vịCấp học / khốiTên khác",
      "Trường Mầm non Hoa MaiMN · Mầm non",
      "Trường Mầm non Hoa MayMN · Mầm non",
    ]);
  });

  it("merges two units, once it was looked at what that does", async () => {
    const book = await withForms();
    book.type("MN Hoa May", "Sơ kết", "Kết quả thực hiện", "Đã họp");
    const { press, user } = await openChanges(book);
    await user.selectOptions(screen.getByLabelText("Việc cần làm"), "Gộp hai đơn vị là một");
    await user.selectOptions(screen.getByLabelText("Đơn vị bỏ đi"), "Trường Mầm non Hoa May");
    await user.selectOptions(screen.getByLabelText("Gộp vào đơn vị"), "Trường Mầm non Hoa Mai");
    await press("Xem trước thay đổi");
    await part().findByText("“Trường Mầm non Hoa May” được gộp vào “Trường Mầm non Hoa Mai”.");
    expect(part().getByText("1 ô báo cáo được chuyển sang.")).not.toBeNull();
    expect(part().getByText(/^Trang phiếu “MN Hoa May” không còn dùng/)).not.toBeNull();
    expect(book.at("MN Hoa Mai", "Sơ kết", "Kết quả thực hiện")).toBeNull();
    await press("Thực hiện");
    await hasChanged();
    expect(book.at("MN Hoa Mai", "Sơ kết", "Kết quả thực hiện")).toBe("Đã họp");
    await part().findByText("Xem 1 đơn vị trong danh mục");
  });

  it("gives a unit a new name, and says which unit has it already", async () => {
    const book = await withForms();
    const { press, user } = await openChanges(book);
    await press("Xem trước thay đổi");
    await part().findByText(/Vui lòng chọn đơn vị/);
    await user.selectOptions(screen.getByLabelText("Đơn vị"), "Trường Mầm non Hoa Mai");
    await user.type(screen.getByLabelText("Tên mới"), "Trường Mầm non Hoa May");
    await press("Xem trước thay đổi");
    await part().findByText(/Danh mục đã có “Trường Mầm non Hoa May”/);
    await user.type(screen.getByLabelText("Tên mới"), " 2");
    await press("Xem trước thay đổi");
    await press("Thực hiện");
    await hasChanged();
    expect(book.at("Đơn vị", "MN01", "Tên đơn vị")).toBe("Trường Mầm non Hoa May 2");
  });

  it("says who a group is", async () => {
    const book = await withForms();
    const { press, user } = await openChanges(book);
    await user.selectOptions(screen.getByLabelText("Việc cần làm"), "Chọn thành viên của nhóm");
    await user.type(screen.getByLabelText("Tên nhóm, như ghi trong kế hoạch"), "Tổ giúp việc");
    await user.click(screen.getByRole("checkbox", { name: "Trường Mầm non Hoa May" }));
    await press("Xem trước thay đổi");
    await part().findByText("Thành viên: Trường Mầm non Hoa May.");
    await press("Thực hiện");
    await hasChanged();
    expect(book.at("Đơn vị", "Tổ giúp việc", "Mã đơn vị thành viên")).toBe("MN02");
  });
});
