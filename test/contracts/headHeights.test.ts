import { applyFixes } from "../../src/actions/applyFixes";
import { prepareSettings } from "../../src/actions/prepareSettings";
import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import type { Draft } from "../../src/actions/drafts/Draft";
import type { ActionFailure } from "../../src/actions/workbook/ActionFailure";
import type { Result } from "../../src/domain/text/result";
import type { SettingName } from "../../src/sheets/settings/Settings";
import { lineCount, lineHeight } from "../../src/spec/layout/fontMetrics";
import { LOOKS } from "../../src/spec/styles";
import { WorkbookModel } from "excel-host-embedded/model";
import { addSheet } from "../host/calc/aWorkbook";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { openExcel, type OpenedExcel } from "../support/openExcel";

const TODAY = "2025-07-01";
const OFFICE = "Phòng Giáo dục và Đào tạo";
const SCHOOL = "Trường Mầm non Hoa Mai";
const TASKS = [
  { content: "Xây dựng Kế hoạch", time: "Quý I", lead: OFFICE, coordinating: "Các trường" },
  { content: "Đối thoại với giáo viên", time: "Quý I và quý III", lead: SCHOOL, coordinating: OFFICE },
];
/** Settings whose words make heads longer than most offices' do. */
const LONG = {
  LinhVuc: "công tác dân vận chính quyền, xây dựng và thực hiện quy chế dân chủ ở cơ sở của ngành giáo dục và đào tạo",
  TenCapTongHop:
    "Phổ thông Dân tộc nội trú Trung học cơ sở và Trung học phổ thông số 2 huyện Bát Xát, cơ sở Mường Hum và các điểm trường",
  CapTongHop: "trường",
  CoQuanBanHanh:
    "Phòng Giáo dục và Đào tạo, Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên huyện Mù Cang Chải".repeat(2),
  ChuQuanDonVi: "Ủy ban nhân dân huyện Mù Cang Chải, tỉnh Yên Bái, Phòng Giáo dục và Đào tạo huyện Mù Cang Chải",
} as const;

function sound<T>(result: Result<T, ActionFailure>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function act({ port }: OpenedExcel, prepare: Promise<Result<Draft, ActionFailure>>): Promise<void> {
  await port.write(sound(await prepare).specs);
}

async function set({ port }: OpenedExcel, texts: Readonly<Partial<Record<SettingName, string>>>): Promise<void> {
  const changes = (Object.keys(texts) as SettingName[]).map((name) => ({ name, text: texts[name] ?? "" }));
  expect(await applyFixes(port, sound(await prepareSettings(port, { changes, today: TODAY })))).toEqual([]);
}

async function makeSheets(excel: OpenedExcel): Promise<void> {
  await act(excel, prepareUnitSheets(excel.port, { period: "9M", today: TODAY }));
  await act(excel, prepareSummary(excel.port, { period: "9M", today: TODAY }));
}

interface Head {
  readonly sheet: string;
  readonly text: string;
  readonly needs: number;
  readonly has: number;
}

/** What stands in merged cells above the headings of each printed sheet, how high it is by the letters of its font, and how high its row is. */
async function headsOf(sheets: readonly string[], rows: number): Promise<readonly Head[]> {
  return Excel.run(async (context) => {
    const asked = sheets.flatMap((name) =>
      Array.from({ length: rows }, (_, row) => {
        const cells = context.workbook.worksheets.getItem(name).getRangeByIndexes(row, 0, 1, 20);
        cells.load("text");
        cells.format.load("rowHeight");
        const fonts = cells.getCellProperties({ format: { font: { size: true, bold: true, italic: true } } });
        const columns = cells.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
        return { name, cells, fonts, columns, merged: cells.getMergedAreasOrNullObject().load("address") };
      }),
    );
    await context.sync();
    return asked.flatMap(headsIn);
  });
}

interface AskedRow {
  readonly name: string;
  readonly cells: Excel.Range;
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merged: Excel.RangeAreas;
}

function headsIn({ name, cells, fonts, columns, merged }: AskedRow): readonly Head[] {
  const ends = endsOf(merged.isNullObject ? "" : merged.address);
  const widths = columns.value.map(({ columnHidden, format }) => (columnHidden ? 0 : (format?.columnWidth ?? 0)));
  return (cells.text[0] ?? []).flatMap((text, column) => {
    const end = ends.get(column);
    const { size = 12, bold = false, italic = false } = fonts.value[0]?.[column]?.format?.font ?? {};
    if (text === "" || end === undefined) return [];
    const width = widths.slice(column, end + 1).reduce((sum, one) => sum + one, 0);
    const font = { name: LOOKS.title.fontName, size, bold, italic };
    const lines = text.split("\n").reduce((sum, part) => sum + lineCount(part, width * 0.92, font), 0);
    return [{ sheet: name, text, needs: lines * lineHeight(font), has: cells.format.rowHeight }];
  });
}

/** The last column of each merged run of a row, by its first. */
function endsOf(addresses: string): ReadonlyMap<number, number> {
  return new Map(
    addresses.split(",").flatMap((address): readonly (readonly [number, number])[] => {
      const [first, last] = address.match(/[A-Z](?=\d)/g)?.map((letter) => letter.charCodeAt(0) - 65) ?? [];
      return first === undefined || last === undefined ? [] : [[first, last]];
    }),
  );
}

describe("heads of forms and reports", () => {
  const SUMMARY = ["Tóm tắt", "Tổng hợp", "Theo nhiệm vụ", "Quá hạn", "So sánh", "Đôn đốc"];
  let excel: OpenedExcel;

  beforeAll(async () => {
    const model = new WorkbookModel();
    addSheet(model, "Nguồn", planSheet(TASKS).cells);
    const units = unitListSheet([
      ["PGD", OFFICE, "Cơ quan quản lý", "Cơ quan"],
      ["MN01", SCHOOL, "MN", "Mầm non"],
    ]);
    addSheet(model, "Danh sách", units.cells);
    excel = await openExcel({ model });
    await act(excel, prepareTaskTable(excel.port, { sheet: "Nguồn", today: TODAY, asOf: null, units: null }));
    await makeSheets(excel);
    await set(excel, LONG);
    await makeSheets(excel);
  }, 60_000);

  afterAll(() => {
    excel.close();
  });

  it("are as high as the words that settings put into them, when their sheets are made again", async () => {
    const heads = [...(await headsOf(SUMMARY, 4)), ...(await headsOf(["MN Hoa Mai", "Phòng GDĐT"], 9))];
    expect(heads.some(({ text }) => text.includes("TOÀN TRƯỜNG PHỔ THÔNG DÂN TỘC NỘI TRÚ"))).toBe(true);
    expect(heads.some(({ text }) => text.includes("QUY CHẾ DÂN CHỦ Ở CƠ SỞ"))).toBe(true);
    expect(heads.filter(({ needs, has }) => needs > has)).toEqual([]);
  });
});
