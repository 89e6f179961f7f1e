/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { carryOut, makeForms, makeTable } from "../support/officeWorkbook";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "../support/renderPane";

function plan(): MemoryWorkbook {
  return new MemoryWorkbook([
    planSheet([
      { content: "Sơ kết công tác dân vận", lead: "Trường Mầm non Hoa Mai", coordinating: "", time: "Quý I" },
      { content: "Rà soát quy chế dân chủ", lead: "Trường Tiểu học Hòa An", time: "Quý II" },
      { content: "Tổng kết năm", lead: "Trường chưa ai biết", time: "vào lúc thích hợp" },
    ]),
    unitListSheet([
      ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
      ["TH01", "Trường Tiểu học Hòa An", "TH", "Tiểu học"],
    ]),
  ]);
}

async function reported(): Promise<MemoryWorkbook> {
  const book = plan();
  await carryOut(book, makeTable);
  await carryOut(book, makeForms);
  return book;
}

async function atRest(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

/** What has the focus, in words: a control, or what is told of the work that was asked for. */
async function focusedNow(): Promise<Element> {
  // What takes the focus may come with what is drawn last.
  await atRest();
  await waitFor(() => expect([document.body, null]).not.toContain(document.activeElement));
  const { activeElement } = document;
  if (activeElement === null) throw new Error("Nothing has the focus.");
  expect(activeElement.closest("[hidden]")).toBeNull();
  expect(activeElement.isConnected).toBe(true);
  return activeElement;
}

const region = (name: string) => within(screen.getByRole("region", { name }));
const isIn = (name: string, element: Element): boolean => screen.getByRole("region", { name }).contains(element);

describe("the focus", () => {
  it("goes to what is told of a change of units, not to the top, and back to the button when it is put away", async () => {
    const { open, press, user } = renderPane(await reported(), null);
    await open("Kế hoạch");
    await press("Thêm, sửa đơn vị");
    await focusedNow();
    await user.click(await screen.findByText("Đổi tên, gộp đơn vị, chọn nhóm"));
    await user.selectOptions(screen.getByLabelText("Đơn vị"), "Trường Mầm non Hoa Mai");
    await user.type(screen.getByLabelText("Tên mới"), "Trường Mầm non Sao Mai");
    await press("Xem trước thay đổi");
    const agree = await region("Danh mục đơn vị").findByRole("button", { name: "Thực hiện" });
    expect(await focusedNow()).toBe(agree);
    await user.click(region("Danh mục đơn vị").getByRole("button", { name: "Để nguyên" }));
    expect((await focusedNow()).textContent).toBe("Xem trước thay đổi");
    await press("Xem trước thay đổi");
    await press("Thực hiện");
    await region("Danh mục đơn vị").findByRole("heading", { name: "Đã thực hiện" });
    const told = await focusedNow();
    expect(told.getAttribute("role")).toBe("status");
    expect(told.textContent).toContain("Đã thực hiện");
  });

  it("stays where the work is, from the first reading to the summary and back", async () => {
    const { open, press, user } = renderPane(plan(), null);
    const pressed = async (name: string | RegExp): Promise<Element> => {
      await user.click((await screen.findAllByRole("button", { name }))[0] ?? document.body);
      return focusedNow();
    };
    await open("Kế hoạch");
    await pressed("Đọc kế hoạch");
    await screen.findByRole("button", { name: "Lập bảng nhiệm vụ" });
    expect((await focusedNow()).textContent).toBe("Lập bảng nhiệm vụ");
    await press("Lập bảng nhiệm vụ");
    await screen.findByRole("heading", { name: "Đã thực hiện" });
    expect((await focusedNow()).textContent).toBe("Kiểm tra dữ liệu");
    await press("Kiểm tra dữ liệu");
    await screen.findByRole("group", { name: "Hiện" });
    expect(isIn("Kiểm tra dữ liệu", await focusedNow())).toBe(true);
    await pressed("Bỏ qua");
    expect((await pressed("Để nguyên")).textContent).toBe("Bỏ qua");
    await pressed("Bỏ qua");
    await user.keyboard("chờ cấp trên{Enter}");
    await screen.findByText(/^Đã bỏ qua/);
    await focusedNow();
    await open("Báo cáo");
    await pressed("Tạo phiếu báo cáo");
    await screen.findAllByRole("heading", { name: "Đã thực hiện" });
    await focusedNow();
    await pressed("Tạo biểu tổng hợp");
    await focusedNow();
    await open("Tiến độ");
    await user.click(await screen.findByRole("checkbox", { name: /Sơ kết/ }));
    await pressed(/^Ghi hoàn thành/);
    await screen.findByRole("button", { name: "Thực hiện" });
    await pressed("Thực hiện");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Thực hiện" })).toBeNull());
    await focusedNow();
  });

  it("goes from a figure of the overview into the place that it opens, and is not taken from who looks elsewhere", async () => {
    const { user } = renderPane(await reported(), null);
    await user.click(await screen.findByRole("button", { name: /Quá hạn/ }));
    const progress = await screen.findByRole("tabpanel");
    expect(progress.contains(await focusedNow())).toBe(true);
    await user.click(document.body);
    await atRest();
    expect(document.activeElement).toBe(document.body);
  });

  it("stays in the settings, which are saved, and with what puts the last action back", async () => {
    const { press, user } = renderPane(await reported(), null);
    await press("Thiết lập và ngôn ngữ");
    await user.click(await screen.findByRole("menuitem", { name: /^Thiết lập/ }));
    await focusedNow();
    await press("Từ 01/7/2025: xã, Phòng VH-XH");
    await focusedNow();
    await press("Lưu thiết lập");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Lưu thiết lập" })).toBeNull());
    await focusedNow();
  });
});
