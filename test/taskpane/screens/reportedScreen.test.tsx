/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { prepareTaskTable } from "../../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../../src/actions/prepareUnitSheets";
import { planSheet, unitListSheet } from "../../support/clerkSheets";
import { MemoryWorkbook } from "../../support/memoryWorkbook";
import { renderPane } from "../../support/renderPane";

const TODAY = "2025-04-01";

async function officeWorkbook(): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([
    planSheet([
      { content: "Xây dựng Kế hoạch", time: "Quý I", coordinating: "Các trường Mầm non" },
      { content: "Sơ kết công tác", time: "Quý II" },
    ]),
    unitListSheet([
      ["PGD", "Phòng Giáo dục và Đào tạo", "Cơ quan quản lý", "Cơ quan"],
      ["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"],
    ]),
  ]);
  const table = await prepareTaskTable(book, { sheet: null, today: TODAY, asOf: null, units: null });
  if (table.ok) await book.write(table.value.specs);
  const forms = await prepareUnitSheets(book, { period: "Q1", today: TODAY });
  if (forms.ok) await book.write(forms.value.specs);
  return book;
}

async function opened() {
  const book = await officeWorkbook();
  const pane = renderPane(book, null);
  await screen.findByText("Việc tiếp theo");
  await pane.open("Báo cáo");
  await screen.findByRole("region", { name: "Chốt số liệu" });
  return { book, ...pane };
}

/** jsdom has no clipboard; this one takes what is put there to be copied. */
function clipboard(): () => string {
  let taken = "";
  const execCommand = (): boolean => {
    taken = document.querySelector<HTMLTextAreaElement>("body > textarea")?.value ?? "";
    return true;
  };
  Object.defineProperty(document, "execCommand", { configurable: true, value: execCommand });
  return () => taken;
}

const card = (name: string) => within(screen.getByRole("region", { name }));

describe("reports that were made", () => {
  it("come in words to copy, with who is to be reminded", async () => {
    const { press } = await opened();
    await press("Soạn lời báo cáo");
    const words = card("Lời báo cáo và đôn đốc");
    expect((await words.findByText(/^Tính đến ngày 01\/04\/2025, /)).textContent).toContain("tổng số nhiệm vụ");
    words.getByText("2 đơn vị cần đôn đốc");
    const copied = clipboard();
    await press("Sao chép danh sách đôn đốc");
    words.getByText("Đã sao chép.");
    expect(copied()).toMatch(/^Kính gửi Phòng Giáo dục và Đào tạo: .*\nKính gửi Trường Mầm non Hoa Mai: /);
  });

  it("have their figures frozen, told on the overview, and released only with a reason", async () => {
    const { book, open, press, user } = await opened();
    const freeze = card("Chốt số liệu");
    await user.type(freeze.getByLabelText("Người chốt"), "Bà Lan");
    await press("Chốt số liệu Quý I");
    await freeze.findByRole("heading", { name: "Nội dung sẽ thực hiện" });
    expect(book.names()).not.toContain("Số liệu chốt");
    await press("Thực hiện");
    await freeze.findByText(/^Quý I: số liệu ngày 01\/04\/2025, chốt ngày 01\/04\/2025, người chốt: Bà Lan/);
    await press("Tổng quan");
    await screen.findByText(/Số liệu đã chốt gần nhất: Quý I 2025/);
    await open("Báo cáo");
    await press("Bỏ chốt Quý I…");
    await press("Bỏ chốt");
    expect(await freeze.findByText("Vui lòng ghi lý do bỏ chốt.")).not.toBeNull();
    await user.type(freeze.getByLabelText(/^Lý do bỏ chốt/), "Nhập thiếu một trường");
    await press("Bỏ chốt");
    await press("Thực hiện");
    const told = await freeze.findByText(/Đã bỏ chốt Quý I/);
    await waitFor(() => expect(document.activeElement).toBe(told));
    await freeze.findByRole("button", { name: "Chốt số liệu Quý I" });
    expect(JSON.stringify(book.cells("Số liệu chốt"))).toContain("Nhập thiếu một trường");
  });

  it("tell how it was on a past day, and where that comes from", async () => {
    const { press } = await opened();
    const at = card("Số liệu tại một ngày");
    expect(at.getByLabelText("Ngày cần xem")).toHaveProperty("value", "31/03/2025");
    await press("Xem số liệu");
    await at.findByText(/Không có bản chốt số liệu ngày 31\/03\/2025/);
    const [all] = at.getAllByRole("row", { name: /^Toàn bộ/, hidden: true });
    expect([...(all?.querySelectorAll("td") ?? [])].map(({ textContent }) => textContent)).toHaveLength(4);
  });
});
