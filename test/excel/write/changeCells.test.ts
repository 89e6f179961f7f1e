import type { CellEdit } from "../../../src/actions/ports/WorkbookPort";
import { fullSpec } from "../../support/fullSpec";
import { openExcel } from "../../support/openExcel";
import type { OpenedExcel } from "../../support/openExcel";

let excel: OpenedExcel;
const SHEET = fullSpec().name;

beforeEach(async () => {
  excel = await openExcel();
  await excel.port.write([fullSpec({ protection: null })]);
  excel.host.resetCounters();
});

afterEach(() => {
  excel.close();
});

async function cellsNow(): Promise<readonly (readonly unknown[])[]> {
  return (await excel.port.read(() => [SHEET], [])).contents.get(SHEET)?.grid.cells ?? [];
}

describe("single cells of the open workbook", () => {
  const edit = (column: number, before: CellEdit["before"], content: CellEdit["content"]): CellEdit => ({
    sheet: SHEET,
    row: 3,
    column,
    before,
    content,
  });

  it("are changed in two requests, texts staying texts, and nothing else is", async () => {
    const before = await cellsNow();
    excel.host.resetCounters();
    const refused = await excel.port.changeCells([
      edit(0, 1, 7),
      edit(1, "- Rà soát; =1+1\nbáo cáo", "10/06/2025"),
      edit(3, "Hoàn thành", null),
    ]);
    expect(refused).toEqual([]);
    expect(excel.host.counters.requests).toBe(2);
    const after = await cellsNow();
    expect(after[3]).toEqual([7, "10/06/2025", 45747, null]);
    expect(after.filter((_, row) => row !== 3)).toEqual(before.filter((_, row) => row !== 3));
  });

  it("show a number in the format that is given with it, whatever they were formatted as before", async () => {
    await excel.port.changeCells([{ ...edit(3, "Hoàn thành", 0.8), numberFormat: "0%" }]);
    const grid = (await excel.port.read(() => [SHEET], [])).contents.get(SHEET)?.grid;
    expect([grid?.cells[3]?.[3], grid?.numberFormats?.[3]?.[3]]).toEqual([0.8, "0%"]);
  });

  it("stay as they are when somebody changed them meanwhile", async () => {
    const late = edit(0, 2, 7);
    expect(await excel.port.changeCells([late])).toEqual([late]);
    expect((await cellsNow())[3]?.[0]).toBe(1);
  });
});
