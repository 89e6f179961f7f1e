import { applyFixes } from "../../src/actions/applyFixes";
import { prepareSettings, type SettingChange } from "../../src/actions/prepareSettings";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { readPlanSettings } from "../../src/actions/readPlanSettings";
import { planSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";

const TODAY = "2025-04-01";
const SHEET = "Kế hoạch";

async function tabled(): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([planSheet([{ content: "Xây dựng kế hoạch", time: "Quý I" }])]);
  const draft = await prepareTaskTable(book, { sheet: null, today: TODAY, asOf: null, units: null });
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  await book.write(draft.value.specs);
  return book;
}

async function drafted(book: MemoryWorkbook, ...changes: readonly SettingChange[]) {
  const draft = await prepareSettings(book, { changes, today: TODAY });
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  return draft.value;
}

const valueOf = (book: MemoryWorkbook, label: string) => book.cells(SHEET).find((row) => row[0] === label)?.[1];

describe("setting a plan up", () => {
  it("writes only the cells that change", async () => {
    const book = await tabled();
    const before = book.cells(SHEET);
    const draft = await drafted(
      book,
      { name: "SoNgayNhac", text: "20", before: "15" },
      { name: "HanBaoCao6Thang", text: "10/6/2025" },
    );
    expect(draft.specs).toEqual([]);
    expect(draft.changes).toEqual([
      { label: "Số ngày nhắc trước hạn", before: "15", after: "20" },
      { label: "Hạn báo cáo 6 tháng", before: "", after: "10/6/2025" },
    ]);
    await applyFixes(book, draft);
    const changed = book.cells(SHEET).filter((row, index) => JSON.stringify(row) !== JSON.stringify(before[index]));
    expect(changed.map(([label]) => label)).toEqual(["Hạn báo cáo 6 tháng", "Số ngày nhắc trước hạn"]);
    expect((await readPlanSettings(book, TODAY)).get("HanBaoCao6Thang")).toBe("10/06/2025");
  });

  it("leaves a setting that somebody changed since, and tells it", async () => {
    const book = await tabled();
    book.edit(SHEET, (cells) => {
      const line = cells.find(([label]) => label === "Số ngày nhắc trước hạn");
      if (line) line[1] = 30;
    });
    const draft = await drafted(
      book,
      { name: "SoNgayNhac", text: "20", before: "15" },
      { name: "HoTenKy", text: "Trần Thị B", before: "" },
    );
    expect(draft.left).toEqual(["Số ngày nhắc trước hạn"]);
    await applyFixes(book, draft);
    expect(valueOf(book, "Số ngày nhắc trước hạn")).toBe(30);
    expect(valueOf(book, "Họ tên người ký")).toBe("Trần Thị B");
  });

  it("finds a line that people moved", async () => {
    const book = await tabled();
    book.edit(SHEET, (cells) => {
      cells.splice(3, 0, ["Ghi chú của văn phòng", "giữ nguyên"]);
    });
    await applyFixes(book, await drafted(book, { name: "HoTenKy", text: "Trần Thị B" }));
    expect(valueOf(book, "Họ tên người ký")).toBe("Trần Thị B");
    expect(valueOf(book, "Ghi chú của văn phòng")).toBe("giữ nguyên");
  });

  it("makes the sheet where there is none yet, and the plan that is read later keeps what was set", async () => {
    const book = new MemoryWorkbook([planSheet([{ content: "Xây dựng kế hoạch", time: "Quý I" }])]);
    const draft = await drafted(book, { name: "TenCapTongHop", text: "Cát Hải" });
    await applyFixes(book, draft);
    const table = await prepareTaskTable(book, { sheet: "Sheet1", today: TODAY, asOf: null, units: null });
    if (!table.ok) throw new Error(JSON.stringify(table.error));
    await book.write(table.value.specs);
    expect(valueOf(book, "Tên địa bàn tổng hợp")).toBe("Cát Hải");
  });

  it("makes room for several lines", async () => {
    const book = await tabled();
    const draft = await drafted(book, { name: "NoiNhan", text: "- UBND huyện;\n- Lưu: VT." });
    expect(draft.specs.map(({ name }) => name)).toEqual([SHEET]);
    await applyFixes(book, draft);
    expect(valueOf(book, "Nơi nhận")).toBe("- UBND huyện;\n- Lưu: VT.");
  });

  it("refuses a text that the setting can't be, and drafts nothing", async () => {
    const draft = await prepareSettings(await tabled(), {
      changes: [{ name: "NgayChot", text: "cuối quý" }],
      today: TODAY,
    });
    expect(draft).toEqual({
      ok: false,
      error: { kind: "setting-refused", label: "Ngày chốt số liệu", text: "cuối quý" },
    });
  });
});
