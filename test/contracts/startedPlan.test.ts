import { prepareSummary } from "../../src/actions/prepareSummary";
import { prepareTaskTable } from "../../src/actions/prepareTaskTable";
import { prepareUnitSheets } from "../../src/actions/prepareUnitSheets";
import { startPlan, type StartedPlan } from "../../src/actions/startPlan";
import type { Draft } from "../../src/actions/drafts/Draft";
import type { TaskTableDraft } from "../../src/actions/drafts/TaskTableDraft";
import type { ActionFailure } from "../../src/actions/workbook/ActionFailure";
import type { Result } from "../../src/domain/text/result";
import { STARTS, type StartKind } from "../../src/sheets/vocabularyStarts";
import { openExcel, type OpenedExcel } from "../support/openExcel";
import { typeInto } from "../support/smallWorkbook";

const TODAY = "2026-02-01";
const PERIOD = { period: "Q1", today: TODAY } as const;

/** What people still type before they go on. */
const TYPED: Readonly<Record<StartKind, readonly (readonly [sheet: string, cell: string, text: string])[]>> = {
  empty: [
    ["Kế hoạch năm", "B5", "Xây dựng kế hoạch công tác dân vận"],
    ["Kế hoạch năm", "C5", "Trường Mầm non Hoa Mai"],
    ["Kế hoạch năm", "E5", "Quý I"],
    ["Kế hoạch năm", "B6", "Sơ kết 6 tháng đầu năm"],
    ["Kế hoạch năm", "C6", "Trường Tiểu học An Bình"],
    ["Kế hoạch năm", "E6", "Trước ngày 15/6/2026"],
  ],
  office: [
    ["Danh sách đơn vị", "A5", "Trường Mầm non Hoa Mai"],
    ["Danh sách đơn vị", "A6", "Trường Tiểu học An Bình"],
    ["Danh sách đơn vị", "A7", "Trường THCS Tân Tiến"],
  ],
  school: [],
  sample: [],
};

describe("a plan that is begun in the pane", () => {
  let excel: OpenedExcel;

  beforeEach(async () => {
    excel = await openExcel({ requirementSet: "1.14" });
  });
  afterEach(() => excel.close());

  const begin = async (kind: StartKind): Promise<StartedPlan> => {
    const started = await startPlan(excel.port, kind, TODAY);
    for (const [sheet, cell, text] of TYPED[kind]) await typeInto(sheet, cell, text);
    return started;
  };

  const drafted = async <T extends Draft>(draft: Promise<Result<T, ActionFailure>>): Promise<T> => {
    const made = await draft;
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    await excel.port.write(made.value.specs);
    return made.value;
  };

  const readTable = (sheet: string): Promise<TaskTableDraft> =>
    drafted(prepareTaskTable(excel.port, { sheet, today: TODAY, asOf: null, units: null }));

  it.each(STARTS)("is read as any plan is, without a doubt, and leads on to forms and a summary: %s", async (kind) => {
    const { sheet } = await begin(kind);
    const { plan, issues } = await readTable(sheet);
    expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(plan.year).toBe(2026);
    expect(plan.title).toMatch(/^Kế hoạch công tác .*năm 2026[\p{L}() -]*$/u);
    expect(plan.tasks.length).toBe({ empty: 2, office: 7, school: 7, sample: 7 }[kind]);
    expect(plan.tasks.map(({ ordinal }) => ordinal)).toEqual(plan.tasks.map((_, index) => String(index + 1)));
    await drafted(prepareUnitSheets(excel.port, PERIOD));
    const { specs } = await drafted(prepareSummary(excel.port, PERIOD));
    expect(specs.map(({ mark }) => mark)).toContain("summary");
  });

  it("asks for the schools of an office that has listed none yet", async () => {
    const { sheet } = await startPlan(excel.port, "office", TODAY);
    const { issues } = await readTable(sheet);
    expect(issues.map(({ kind }) => kind)).toContain("open-group-without-members");
  });

  it("says that no task is typed yet, and in which cell the headings stand", async () => {
    const { sheet } = await startPlan(excel.port, "empty", TODAY);
    const input = { sheet, today: TODAY, asOf: null, units: null };
    expect(await prepareTaskTable(excel.port, input)).toMatchObject({ ok: false, error: { kind: "no-tasks" } });
  });

  it("offers who leads and when in its cells, takes other words too, and numbers what is typed", async () => {
    const { sheet } = await begin("empty");
    const told = await Excel.run(async (context) => {
      const place = context.workbook.worksheets.getItem(sheet);
      const [numbers, lead, time] = [place.getRange("A5:A7"), place.getRange("C5"), place.getRange("E64")];
      numbers.load("values");
      for (const cell of [lead, time]) cell.dataValidation.load("rule,errorAlert");
      await context.sync();
      const rules = [lead, time].map(({ dataValidation }) => dataValidation.rule.list?.source);
      return { numbers: numbers.values.flat(), rules, style: lead.dataValidation.errorAlert.style };
    });
    expect(told.numbers).toEqual([1, 2, ""]);
    expect(told.rules).toEqual(["='Danh sách đơn vị'!$A$4:$A$63", "='Danh sách đơn vị'!$F$4:$F$12"]);
    expect(told.style).toBe("Warning");
  });

  it("stays beside a plan that was begun before, and is put back with one click", async () => {
    await begin("school");
    expect((await startPlan(excel.port, "empty", TODAY)).sheet).toBe("Kế hoạch năm (2)");
    await excel.port.restore();
    const { sheets } = await excel.port.survey();
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Kế hoạch năm", "Danh sách đơn vị"]);
  });

  it("is of the year that comes once November has begun", async () => {
    const { sheet } = await startPlan(excel.port, "school", "2026-11-28");
    expect((await readTable(sheet)).plan.year).toBe(2027);
  });
});
