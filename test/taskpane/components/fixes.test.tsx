/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { prepareTaskTable } from "../../../src/actions/prepareTaskTable";
import { toSerial } from "../../../src/domain/plan/IsoDate";
import { planSheet, unitListSheet } from "../../support/clerkSheets";
import { MemoryWorkbook } from "../../support/memoryWorkbook";
import { renderPane } from "../../support/renderPane";

const TABLE = "Nhiệm vụ";
const UNITS = [
  ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan", ""],
  ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
] as const;

async function workbook(): Promise<MemoryWorkbook> {
  const tasks = [
    { content: "Xây dựng Kế hoạch", coordinating: "Trường Mầm non Hoa May" },
    { content: "Tổ chức hội nghị đối thoại", coordinating: "Trường Mầm non Hoa Mai" },
    { content: "Sơ kết 6 tháng đầu năm", coordinating: "Trường Mầm non Hoa Mai" },
  ];
  const book = new MemoryWorkbook([planSheet(tasks), unitListSheet(UNITS)]);
  const draft = await prepareTaskTable(book, { sheet: null, today: "2025-04-01", asOf: null, units: null });
  if (!draft.ok) throw new Error(draft.error.kind);
  await book.write(draft.value.specs);
  return book;
}

describe("the check", () => {
  it("offers to mend an issue, does it, and looks again", async () => {
    const book = await workbook();
    const { user, press } = renderPane(book, "check");
    await press("Kiểm tra dữ liệu");
    const fix = await screen.findByRole("button", {
      name: "Sửa: ghi “Trường Mầm non Hoa May” là tên khác của “Trường Mầm non Hoa Mai”",
    });
    await user.click(fix);
    await screen.findByText("Không phát hiện lỗi.");
    expect(book.at("Đơn vị", "Trường Mầm non Hoa Mai", "Tên khác")).toBe("Trường Mầm non Hoa May");
  });

  it("mends all of a kind at once, after showing each cell before and after", async () => {
    const book = await workbook();
    book.type(TABLE, "Tổ chức hội nghị", "TT", 3);
    book.type(TABLE, "Sơ kết 6 tháng", "TT", 7);
    const { press } = renderPane(book, "check");
    await press("Kiểm tra dữ liệu");
    await press("Sửa tất cả loại này: 2 chỗ đánh số không liên tục");
    const shown = (await screen.findByText("2 thay đổi")).closest("details");
    expect(within(shown ?? document.body).getByText(/“3” → “2”/)).not.toBeNull();
    expect(book.at(TABLE, "Tổ chức hội nghị", "TT")).toBe(3);
    await press("Thực hiện");
    await waitFor(() => expect(book.at(TABLE, "Tổ chức hội nghị", "TT")).toBe(2));
    expect(book.at(TABLE, "Sơ kết 6 tháng", "TT")).toBe(3);
  });

  it("is made again when somebody changes the sheet", async () => {
    const book = await workbook();
    const { press } = renderPane(book, "check");
    await press("Kiểm tra dữ liệu");
    await screen.findByText(/“Trường Mầm non Hoa May” chưa có trong danh mục/);
    book.type(TABLE, "Xây dựng Kế hoạch", "Đơn vị phối hợp", "Trường Mầm non Hoa Mai");
    await screen.findByText("Không phát hiện lỗi.", undefined, { timeout: 4_000 });
    await press("Kiểm tra dữ liệu");
    await waitFor(() => expect(book.listeners.size).toBe(1));
  });

  it("lets somebody say who stands behind an open group", async () => {
    const book = await workbook();
    book.type(TABLE, "Sơ kết 6 tháng", "Đơn vị phối hợp", "Các đơn vị liên quan");
    const { user, press } = renderPane(book, "check");
    await press("Kiểm tra dữ liệu");
    await user.click(await screen.findByText("Chọn các đơn vị thuộc “Các đơn vị liên quan”"));
    await user.click(screen.getByRole("checkbox", { name: "Trường Mầm non Hoa Mai" }));
    await press("Sửa: ghi thành viên của “Các đơn vị liên quan”");
    await waitFor(() => expect(screen.queryByText(/Các đơn vị liên quan/)).toBeNull());
    expect(book.at("Đơn vị", "Các đơn vị liên quan", "Mã đơn vị thành viên")).toBe("MN01");
  });
});

describe("the task table", () => {
  it("once made, offers to put right a day that Excel changed over, and is made again", async () => {
    const book = new MemoryWorkbook([planSheet([{ content: "Xây dựng Kế hoạch" }, { content: "Sơ kết 6 tháng" }])]);
    const heading = "Thời gian thực hiện và hoàn thành";
    book.typeDay("Sheet1", "Sơ kết 6 tháng", heading, toSerial("2025-10-06"));
    const { press } = renderPane(book);
    await press("Đọc kế hoạch");
    await press("Lập bảng nhiệm vụ");
    await press("Sửa: đổi thành 10/06/2025");
    await screen.findByText("Nội dung sẽ thực hiện");
    expect(book.at(TABLE, "Sơ kết 6 tháng", heading)).toBe("10/06/2025");
    await press("Lập bảng nhiệm vụ");
    await waitFor(() => expect(book.at(TABLE, "Sơ kết 6 tháng", "Hạn hoàn thành")).toBe(toSerial("2025-06-10")));
  });
});
