import { prepareSummary } from "../../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../../src/actions/prepareTaskTable";
import type { Draft } from "../../../src/actions/drafts/Draft";
import type { ActionFailure } from "../../../src/actions/workbook/ActionFailure";
import type { Result } from "../../../src/domain/text/result";
import { planSheet } from "../../support/clerkSheets";
import { openExcel, type OpenedExcel } from "../../support/openExcel";

const TODAY = "2025-04-01";
const TASKS = [
  { content: "Xây dựng Kế hoạch công tác dân vận", time: "Quý I" },
  { content: "Đối thoại với giáo viên", time: "Quý I và quý III" },
];

async function made(excel: OpenedExcel, draft: Promise<Result<Draft, ActionFailure>>): Promise<void> {
  const result = await draft;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  await excel.port.write(result.value.specs);
}

async function officeExcel(): Promise<OpenedExcel> {
  const excel = await openExcel();
  await Excel.run(async (context) => {
    const { cells } = planSheet(TASKS);
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
    range.values = cells.map((row) => row.map((cell) => cell ?? ""));
    await context.sync();
  });
  await makeTable(excel);
  return excel;
}

const makeTable = (excel: OpenedExcel): Promise<void> =>
  made(excel, prepareTaskTable(excel.port, { sheet: "Sheet1", today: TODAY, asOf: TODAY, units: null }));

/** What somebody puts beside the task table: a sum, a share, a merged remark, all in colour. */
async function writeBeside(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Nhiệm vụ");
    sheet.getRange("AC6:AC7").formulas = [["=1+1"], ["=AC6*2"]];
    sheet.getRange("AD6").values = [["80%"]];
    sheet.getRange("AC2").values = [["Đã nhắc qua Zalo"]];
    sheet.getRange("AC2:AE3").merge();
    sheet.getRange("AC2:AD7").format.fill.color = "#FFFF00";
    await context.sync();
  });
}

async function readBeside(): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Nhiệm vụ");
    const cells = sheet.getRange("AC6:AD7").load("formulas,text,format/fill/color");
    const remark = sheet.getRange("AC2").load("values");
    const merged = sheet.getRange("AC2").getMergedAreasOrNullObject().load("address");
    await context.sync();
    return [cells.formulas, cells.text[0]?.[1], cells.format.fill.color, remark.values[0]?.[0], merged.address];
  });
}

const BESIDE = [
  [
    ["=1+1", 0.8],
    ["=AC6*2", ""],
  ],
  "80%",
  "#FFFF00",
  "Đã nhắc qua Zalo",
  "'Nhiệm vụ'!AC2:AE3",
];

describe("cells that people keep beside our tables", () => {
  let excel: OpenedExcel;
  beforeEach(async () => {
    excel = await officeExcel();
    await writeBeside();
  });
  afterEach(() => {
    excel.close();
  });

  it("stay as they are when only contents change: formulas, formats, colours, merged blocks", async () => {
    await makeTable(excel);
    expect(await readBeside()).toEqual(BESIDE);
  });

  it("stay as they are when the sheet is laid out anew", async () => {
    await Excel.run(async (context) => {
      const source = context.workbook.worksheets.getItem("Sheet1");
      source.getRange("F4:F6").values = [["Kinh phí"], ["5 triệu"], ["không"]];
      await context.sync();
    });
    await makeTable(excel);
    await made(excel, prepareSummary(excel.port, { period: "H1", today: TODAY }));
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Nhiệm vụ");
      const used = sheet.getUsedRange(true).load("formulas");
      await context.sync();
      return used.formulas.flat();
    });
    expect(read).toEqual(expect.arrayContaining(["Kinh phí", "Đã nhắc qua Zalo"]));
  });
});
