/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { gridOf, planSheet } from "../../support/clerkSheets";
import { MemoryWorkbook } from "../../support/memoryWorkbook";
import { renderPane } from "../../support/renderPane";

const PROSE = gridOf("Sheet1", [
  ["KẾ HOẠCH"],
  ["Công tác dân vận chính quyền năm 2025"],
  ["II. NHIỆM VỤ TRỌNG TÂM"],
  ["1. Công tác tuyên truyền"],
  ["a) Tuyên truyền, phổ biến các chủ trương của Đảng đến cán bộ, viên chức."],
  ["b) Xây dựng văn bản triển khai công tác dân vận của đơn vị."],
  ["2. Thực hiện quy chế dân chủ ở cơ sở"],
  ["a) Rà soát, bổ sung quy chế dân chủ của nhà trường."],
]);
const SCHOOLS = [{ content: "Xây dựng kế hoạch", coordinating: "Các trường Mầm non, Tiểu học", time: "Quý I" }];
const LIST = "Trường Mầm non Hoa Mai{Enter}Trường Tiểu học Hòa An{Enter}Phòng Giáo dục và Đào tạo";

const part = (name: string) => within(screen.getByRole("region", { name }));
const isDone = (name: string) => part(name).findByRole("heading", { name: "Đã thực hiện" });

async function tabled(book: MemoryWorkbook) {
  const pane = renderPane(book);
  await pane.press("Đọc kế hoạch");
  await pane.press("Lập bảng nhiệm vụ");
  await isDone("Bảng nhiệm vụ");
  await screen.findByRole("region", { name: "Danh mục đơn vị" });
  return pane;
}

/** Types a list of units where the pane asks for it, looks at it and agrees. */
async function listUnits({ press, user }: Awaited<ReturnType<typeof tabled>>): Promise<void> {
  await user.type(await screen.findByLabelText("Danh sách đơn vị"), LIST);
  await press("Xem trước danh sách");
  await part("Danh mục đơn vị").findByRole("heading", { name: "Nội dung sẽ thực hiện" });
  await press("Thực hiện");
  await isDone("Danh mục đơn vị");
}

describe("a plan in prose that names nobody", () => {
  it("leads from the list of units over giving tasks out to the forms, without a dead end", async () => {
    const book = new MemoryWorkbook([PROSE]);
    const pane = await tabled(book);
    const { press, user } = pane;
    expect(screen.queryByRole("button", { name: "Kiểm tra dữ liệu" })).toBeNull();
    await press("Thêm, sửa đơn vị");
    await listUnits(pane);
    await press("Giao việc cho các đơn vị");
    const assign = part("Giao việc");
    await user.click(await assign.findByRole("checkbox", { name: "Chọn cả mục: II.1. Công tác tuyên truyền" }));
    await user.selectOptions(assign.getByLabelText("Đơn vị chủ trì"), "Phòng Giáo dục và Đào tạo");
    await press("Quý II");
    expect(assign.getByText("Hạn hoàn thành: 30/06/2025.")).not.toBeNull();
    await press("Xem trước và giao 2 nhiệm vụ");
    await assign.findByRole("heading", { name: "Nội dung sẽ thực hiện" });
    expect(
      assign.getByText(/^a\) Tuyên truyền, phổ biến.*: chủ trì Phòng Giáo dục và Đào tạo; thời gian Quý II\./),
    ).not.toBeNull();
    await press("Thực hiện");
    await assign.findByRole("heading", { name: "Đã thực hiện" });
    await waitFor(() => expect(assign.getByRole("button", { name: "Chưa có đơn vị 1" })).not.toBeNull());
    expect(book.at("Nhiệm vụ", "Tuyên truyền", "Thời gian thực hiện và hoàn thành")).toBe("Quý II");
  });

  it("is led from the overview, a failure and the check to where it can be mended", async () => {
    const { open, press, user } = await tabled(new MemoryWorkbook([PROSE]));
    await press("Tổng quan");
    await press("Nhập danh sách đơn vị");
    await screen.findByLabelText("Danh sách đơn vị");
    await open("Báo cáo");
    await press("Tạo phiếu báo cáo");
    await within(await screen.findByRole("alert")).findByRole("button", { name: "Nhập danh sách đơn vị" });
    await open("Kiểm tra");
    const check = within(await screen.findByRole("region", { name: "Kiểm tra dữ liệu" }));
    const [way] = await check.findAllByRole("button", { name: "Giao việc" });
    if (!way) throw new Error("no way on");
    await user.click(way);
    await screen.findByRole("checkbox", { name: "Chọn cả mục: II.1. Công tác tuyên truyền" });
  });

  it("says what to choose when nothing is chosen, and gives nothing", async () => {
    const book = new MemoryWorkbook([PROSE]);
    const { press } = await tabled(book);
    await press("Giao việc");
    await press("Xem trước và giao");
    expect(await part("Giao việc").findByText(/Vui lòng chọn nhiệm vụ/)).not.toBeNull();
  });
});

describe("a plan that names schools without a list of them", () => {
  it("stops before the forms and asks for the list, and ticks nothing until it is there", async () => {
    const book = new MemoryWorkbook([planSheet(SCHOOLS)]);
    const pane = await tabled(book);
    await pane.open("Báo cáo");
    await pane.press("Tạo phiếu báo cáo");
    const forms = part("Phiếu báo cáo theo đơn vị");
    expect(await forms.findByText(/Kế hoạch nêu “Các trường Mầm non, Tiểu học”/)).not.toBeNull();
    expect(book.names()).not.toContain("Tiến độ");
    await pane.press("Nhập danh sách đơn vị");
    await listUnits(pane);
    await pane.press("Sang phần Báo cáo");
    await pane.press("Tạo phiếu báo cáo");
    await isDone("Phiếu báo cáo theo đơn vị");
    expect(forms.getByText("3 phiếu báo cáo")).not.toBeNull();
    await waitFor(() => expect(forms.getByRole("img", { name: "đã xong" })).not.toBeNull());
  });

  it("makes forms for who is known when that is wanted, and stays without a tick", async () => {
    const { open, press } = await tabled(new MemoryWorkbook([planSheet(SCHOOLS)]));
    await open("Báo cáo");
    await press("Tạo phiếu báo cáo");
    await press("Vẫn tạo phiếu cho 1 đơn vị đã có");
    await isDone("Phiếu báo cáo theo đơn vị");
    expect(part("Phiếu báo cáo theo đơn vị").queryByRole("img", { name: "đã xong" })).toBeNull();
  });

  it("refuses a list without names", async () => {
    const { press, user } = await tabled(new MemoryWorkbook([planSheet(SCHOOLS)]));
    await press("Thêm, sửa đơn vị");
    await user.type(await screen.findByLabelText("Danh sách đơn vị"), "1{Enter}2");
    await press("Xem trước danh sách");
    expect((await screen.findByRole("alert")).textContent).toContain("Chưa nhận ra đơn vị nào");
  });
});

describe("a second plan", () => {
  const OLD = [
    { content: "Xây dựng kế hoạch công tác dân vận" },
    { content: "Tổ chức hội nghị đối thoại" },
    { content: "Tiếp công dân" },
  ];
  const NEW = [
    { content: "Xây dựng kế hoạch công tác dân vận" },
    { content: "Tổ chức hội nghị đối thoại với cha mẹ học sinh" },
    { content: "Kiểm tra việc thực hiện quy chế dân chủ" },
  ];

  async function readSecond(book: MemoryWorkbook) {
    const pane = await tabled(book);
    await pane.user.selectOptions(await screen.findByLabelText("Trang tính chứa kế hoạch"), "Bản mới");
    await pane.press("Đọc kế hoạch");
    await screen.findByRole("heading", { name: "Sổ tính này đang theo dõi một kế hoạch" });
    return pane;
  }

  it("is asked about before anything is shown to agree to, with what is new, gone and reworded", async () => {
    const book = new MemoryWorkbook([planSheet(OLD), planSheet(NEW, "Bản mới")]);
    const { press } = await readSecond(book);
    const card = part("Bảng nhiệm vụ");
    for (const told of ["1 nhiệm vụ mới", "1 nhiệm vụ không còn", "1 nhiệm vụ đổi lời"])
      expect(card.getByText(told)).not.toBeNull();
    expect(screen.queryByRole("button", { name: "Lập bảng nhiệm vụ" })).toBeNull();
    await press("Bản mới của kế hoạch này");
    await press("Lập bảng nhiệm vụ");
    await isDone("Bảng nhiệm vụ");
    expect(JSON.stringify(book.cells("Nhiệm vụ"))).toContain("Kiểm tra việc thực hiện quy chế dân chủ");
  });

  it("that is another one leaves the table as it is, and is sent to a workbook of its own", async () => {
    const book = new MemoryWorkbook([planSheet(OLD), planSheet(NEW, "Bản mới")]);
    const { press } = await readSecond(book);
    const before = book.cells("Nhiệm vụ");
    await press("Kế hoạch khác");
    expect(await screen.findByText(/Mỗi sổ tính theo dõi một kế hoạch/)).not.toBeNull();
    await press("Đóng");
    expect(book.cells("Nhiệm vụ")).toBe(before);
  });

  it("is not asked about when the same sheet was only added to", async () => {
    const book = new MemoryWorkbook([planSheet(OLD)]);
    const { press } = await tabled(book);
    book.replace(planSheet([...OLD, { content: "Sơ kết 6 tháng đầu năm" }]));
    await press("Đọc kế hoạch");
    await part("Bảng nhiệm vụ").findByRole("heading", { name: "Nội dung sẽ thực hiện" });
    expect(part("Bảng nhiệm vụ").getByText("1 nhiệm vụ mới")).not.toBeNull();
  });
});
