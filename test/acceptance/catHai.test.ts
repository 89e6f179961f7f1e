import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/files/xlsx/readXlsx";
import type { XlsxWorkbook } from "../../src/files/xlsx/XlsxWorkbook";
import { stringsFor } from "../../src/strings/stringsFor";
import type { RunArguments } from "../../src/workbench/runner/arguments";
import { RUN_STEPS } from "../../src/workbench/runner/arguments";
import { runCommand } from "../../src/workbench/runner/runCommand";
import { isWithoutLibreOffice, recalculated } from "../support/libreOffice";
import { temporaryFolder } from "../support/temporaryFolder";
import { validateXlsx } from "../support/validateXlsx";
import { withoutJournal } from "../support/withoutJournal";

const plans = join(__dirname, "../fixtures/plans");
const folder = temporaryFolder();
const vi = stringsFor("vi");

interface RunJson {
  readonly plan: { readonly tasks: readonly Record<string, unknown>[] };
  readonly statuses: readonly { readonly no: string; readonly status: string }[];
  readonly sheets: readonly string[];
}

function run(file: string, name: string): RunArguments {
  return {
    command: "run",
    file,
    out: join(folder, `${name}.xlsx`),
    sheet: null,
    units: join(plans, "units-sample.xlsx"),
    asOf: "2025-04-01",
    period: "Y",
    steps: RUN_STEPS,
    json: join(folder, `${name}.json`),
  };
}

function jsonOf(name: string): RunJson {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as RunJson;
}

/** A workbook without what is kept of the actions, which grows with each. */
async function workbookOf(name: string): Promise<XlsxWorkbook> {
  const read = await readXlsx(readFileSync(join(folder, `${name}.xlsx`)));
  if (!read.ok) throw new Error(read.error.kind);
  return withoutJournal(read.value);
}

function expectedTasks(): readonly Record<string, unknown>[] {
  const { tasks } = JSON.parse(readFileSync(join(plans, "cat-hai-2025.expected.json"), "utf8")) as {
    tasks: Record<string, unknown>[];
  };
  return tasks.map(({ no, section, content, timeText, quarters, due }) => ({
    no,
    section,
    content,
    timeText,
    quarters,
    due,
  }));
}

function sum(first = NaN, second = NaN): number {
  return first + second;
}

const OVERDUE = ["1", "3", "4", "5", "8", "11"];

describe("the Cát Hải plan of 2025, pasted from Word, as of 1 April 2025", () => {
  beforeAll(async () => {
    copyFileSync(join(plans, "cat-hai-2025.word.xlsx"), join(folder, "source.xlsx"));
    expect(await runCommand(run(join(folder, "source.xlsx"), "first"), "2025-04-01", vi)).toMatchObject({ code: 0 });
  });

  it("gives eleven tasks, each as the plan says it", () => {
    const { tasks } = jsonOf("first").plan;
    expect(tasks).toHaveLength(11);
    expectedTasks().forEach((expected, index) => {
      expect(tasks[index]).toMatchObject(expected);
    });
  });

  it("finds tasks 1, 3, 4, 5, 8 and 11 overdue and none else", () => {
    const { statuses } = jsonOf("first");
    expect(statuses).toHaveLength(11);
    expect(statuses.filter(({ status }) => status === "Quá hạn").map(({ no }) => no)).toEqual(OVERDUE);
  });

  it("makes one sheet for each of the 19 schools and for the Phòng", async () => {
    const own = [
      "Kế hoạch",
      "Nhiệm vụ",
      "Đơn vị",
      "Tiến độ",
      "Mục lục",
      "Theo dõi nộp",
      "Tổng hợp",
      "Theo nhiệm vụ",
      "Quá hạn",
      "Tóm tắt",
      "So sánh",
      "Đôn đốc",
    ];
    const { sheets } = jsonOf("first");
    const forms = sheets.filter((name) => name !== "Sheet1" && !own.includes(name));
    expect(sheets).toEqual(expect.arrayContaining(own));
    expect(forms).toHaveLength(20);
    expect(forms).toEqual(expect.arrayContaining(["Phòng GDĐT", "MN Minh Khai", "MN Minh Khải", "TH&THCS Hòa An"]));
    expect((await workbookOf("first")).sheets.map(({ name }) => name)).toEqual(sheets);
  });

  it("leaves the source sheet and the source file as they were", async () => {
    const before = await readXlsx(readFileSync(join(plans, "cat-hai-2025.word.xlsx")));
    const after = (await workbookOf("first")).sheets.find(({ name }) => name === "Sheet1");
    const values = (sheet: typeof after): unknown => [
      sheet?.cells.map(({ row, column, value }) => [row, column, value]),
      sheet?.rows,
      sheet?.columns,
      sheet?.merges,
    ];
    expect(before.ok && values(before.value.sheets[0])).toEqual(values(after));
    expect(readFileSync(join(folder, "source.xlsx"))).toEqual(readFileSync(join(plans, "cat-hai-2025.word.xlsx")));
  });

  it("is a file that the Open XML validator passes", () => {
    expect(validateXlsx(join(folder, "first.xlsx"))).toMatchObject({ ok: true, errors: [] });
  });

  it("gives the same again when it is run on its own output: nothing changes but the clock", async () => {
    const again = run(join(folder, "first.xlsx"), "second");
    expect(await runCommand(again, "2026-11-20", vi)).toMatchObject({ code: 0 });
    const { plan, statuses, sheets } = jsonOf("second");
    expect({ plan, statuses, sheets }).toEqual(
      (({ plan, statuses, sheets }) => ({ plan, statuses, sheets }))(jsonOf("first")),
    );
    expect(await workbookOf("second")).toEqual(await workbookOf("first"));
  });
});

describe("LibreOffice, made to recalculate the same file", () => {
  it("shows the statuses of the runner's JSON and totals that tie", () => {
    if (isWithoutLibreOffice()) return;
    const sheets = recalculated(join(folder, "first.xlsx"), folder);
    const rows = sheets.get("Nhiệm vụ") ?? [];
    const heading = rows.findIndex((row) => row[0] === "TT");
    const column = rows[heading]?.indexOf("Tình trạng") ?? -1;
    const shown = rows.slice(heading + 1).flatMap((row) => (/^\d+$/.test(row[0] ?? "") ? [row[column]] : []));
    expect(shown).toEqual(jsonOf("first").statuses.map(({ status }) => status));

    const totals = (sheets.get("Tổng hợp") ?? []).find((row) => row[1] === "TỔNG CỘNG") ?? [];
    const [all, completed, onTime, late, undated, unfinished, inTime, overdue] = totals.slice(2, 10).map(Number);
    expect(all).toBe(11 + 19 * 7);
    expect([sum(completed, unfinished), sum(onTime, sum(late, undated)), sum(inTime, overdue)]).toEqual([
      all,
      completed,
      unfinished,
    ]);
    // The Phòng leads all six overdue tasks; each of the 19 schools coordinates five of them (8 is for an open group).
    expect(overdue).toBe(6 + 19 * 5);
  });
});
