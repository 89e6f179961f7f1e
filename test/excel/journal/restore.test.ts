import { HostError } from "../../../src/actions/ports/WorkbookPort";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import type { OpenedExcel } from "../../support/openExcel";
import {
  ACTIONS,
  imageOf,
  openSmallWorkbook,
  rewritePlan,
  SMALL_TASKS,
  storedOf,
  typeInto,
  typeMarks,
  UNIT_CHANGES,
} from "../../support/smallWorkbook";

let excel: OpenedExcel;

/** What can be done as soon as there is a table. */
const BESIDE: readonly string[] = ["assign", "list", "rename", "merge", "group", "settings"];

beforeEach(async () => {
  excel = await openSmallWorkbook();
});

afterEach(() => {
  jest.useRealTimers();
  excel.close();
});

async function act(...names: readonly string[]): Promise<void> {
  for (const name of names) await { ...ACTIONS, ...UNIT_CHANGES }[name]?.(excel.port);
}

function valueAt(sheet: string, row: number, column: number): unknown {
  return excel.host.model.findSheet(sheet)?.cells.get(row, column)?.value ?? null;
}

function sheetNames(): readonly string[] {
  return excel.host.model.sheets.map(({ name }) => name);
}

type Image = Awaited<ReturnType<typeof imageOf>>;

/** Everything but that an empty row was given the height which empty rows have. */
function withoutStandardRows({ sheets, ...book }: Image): Image {
  const standard = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.filter(({ row, fitted }) => fitted !== true || sheet.cells.some((cell) => cell.row === row)),
  }));
  return { ...book, sheets: standard };
}

/** The cells of every sheet, but for the words that were typed. */
function withoutMarks({ sheets }: Image) {
  return sheets.map(({ name, cells }) => ({
    name,
    cells: cells.map((cell) =>
      cell.formula !== undefined || /^GHI/.test(String(cell.value)) ? { ...cell, value: null } : cell,
    ),
  }));
}

describe("putting back the last action", () => {
  it("says that there is nothing when nothing is kept", async () => {
    expect(await excel.port.restore()).toBeNull();
    expect(await excel.port.kept()).toEqual({ actions: [], isUnfinished: false });
  });

  it.each(["import", "table", ...BESIDE, "fixes", "units", "summary"])(
    "makes the workbook what it was before the first %s, cell by cell, looks and all",
    async (name) => {
      const steps = ["table", "fixes", "units", "summary"];
      const isBeside = BESIDE.includes(name);
      await act(...steps.slice(0, isBeside ? 1 : Math.max(0, steps.indexOf(name))));
      const before = await imageOf(excel);
      await act(name);
      expect(await imageOf(excel)).not.toEqual(before);
      await excel.port.restore();
      expect(await imageOf(excel)).toEqual(before);
    },
  );

  it.each(["table", "assign", "list", "rename", "merge", "group", "units", "summary"])(
    "makes the workbook what it was before %s over a finished one that people filled and whose plan has grown",
    async (name) => {
      await act("table", "fixes", "units", "summary");
      await typeMarks(excel);
      await rewritePlan([...SMALL_TASKS, { no: 7, content: "Tổng kết năm", coordinating: "Các trường Tiểu học" }]);
      if (name !== "table") await act("table");
      const before = await imageOf(excel);
      await act(name);
      await excel.port.restore();
      expect(withoutStandardRows(await imageOf(excel))).toEqual(withoutStandardRows(before));
    },
  );

  it("takes one action after the other back, from a file that was closed in between, and leaves nothing of its own", async () => {
    const before = await imageOf(excel);
    await act("table", "units", "summary");
    const stored = await storedOf(excel);
    excel.close();
    excel = await openSmallWorkbook(stored);
    expect((await excel.port.kept()).actions.map(({ kind }) => kind)).toEqual(["summary", "units", "table"]);
    for (const kind of ["summary", "units", "table"]) expect(await excel.port.restore()).toMatchObject({ kind });
    expect((await imageOf(excel)).sheets.map(({ name, cells }) => [name, cells])).toEqual(
      before.sheets.map(({ name, cells }) => [name, cells]),
    );
    expect(sheetNames()).toEqual(["Sheet1", "Danh sách"]);
  });

  it("keeps what was typed since where it stands", async () => {
    await act("table", "units");
    await rewritePlan(SMALL_TASKS.map((task) => ({ ...task, content: `${task.content} năm 2025` })));
    await act("table");
    const before = await imageOf(excel);
    await act("units");
    const marks = await typeMarks(excel);
    const restored = await excel.port.restore();
    // What stands on sheets that the action left alone is not touched at all.
    expect(restored?.typed.length).toBeGreaterThan(marks.length / 2);
    expect(restored?.moved).toEqual([]);
    const now = await imageOf(excel);
    const words = now.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ value, formula }) => (formula ? [] : [String(value)])),
    );
    expect(words.filter((word) => /^GHI/.test(word)).sort()).toEqual([...marks].sort());
    expect(withoutMarks(now)).toEqual(withoutMarks(before));
  });

  it("moves what was typed since to the block under its sheet when its place is taken", async () => {
    await act("table", "units");
    await rewritePlan(SMALL_TASKS.map((task) => ({ ...task, content: `${task.content} năm 2025` })));
    await act("table", "units");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("TH Hòa An").protection.unprotect();
      await context.sync();
    });
    const row = Array.from({ length: 20 }, (_, index) => index).find((index) =>
      /2025$/.test(String(valueAt("TH Hòa An", index, 1))),
    );
    await typeInto("TH Hòa An", `B${String((row ?? 0) + 1)}`, "ghi đè tay");
    const restored = await excel.port.restore();
    expect(restored).toMatchObject({ kind: "units", moved: [`'TH Hòa An'!B${String((row ?? 0) + 1)}`] });
    const column = Array.from({ length: 40 }, (_, index) => [
      valueAt("TH Hòa An", index, 0),
      valueAt("TH Hòa An", index, 1),
    ]);
    const block = column.findIndex(([first]) => first === "Nội dung ghi ngoài bảng");
    expect(column[block + 1]).toEqual([null, "ghi đè tay"]);
    expect(valueAt("TH Hòa An", row ?? 0, 1)).toBe(SMALL_TASKS[0]?.content);
  });

  it("leaves a sheet that the action made and somebody typed into, and those that it leads to", async () => {
    await act("table", "units");
    const marks = await typeMarks(excel);
    expect(marks.length).toBeGreaterThan(0);
    const restored = await excel.port.restore();
    // Forms lead to Mục lục, which counts what Theo dõi nộp says came in.
    const needed = ["MN Hoa Mai", "TH Hòa An", "Mục lục", "Theo dõi nộp"];
    expect(restored?.staying).toEqual(expect.arrayContaining(needed));
    expect(restored?.removed).toEqual([]);
  });

  it("knows its sheets again when they were renamed since", async () => {
    await act("table", "units", "summary");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tổng hợp").name = "Biểu gửi quận";
      await context.sync();
    });
    expect(await excel.port.restore()).toMatchObject({
      removed: ["Tóm tắt", "Biểu gửi quận", "Theo nhiệm vụ", "Quá hạn", "So sánh", "Đôn đốc"],
    });
  });

  it("keeps no more than eight actions, the newest", async () => {
    await act("table", "units");
    for (let times = 0; times < 8; times += 1) {
      await rewritePlan(SMALL_TASKS.map((task) => ({ ...task, content: `${task.content}, lần ${String(times)}` })));
      await act("table");
    }
    const { actions } = await excel.port.kept();
    expect(actions.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => "table"));
  });

  it("takes few requests, and an action none more for being kept", async () => {
    await act("table");
    excel.host.resetCounters();
    await act("units");
    expect(excel.host.counters.requests).toBe(2);
    excel.host.resetCounters();
    await excel.port.restore();
    expect(excel.host.counters.requests).toBeLessThanOrEqual(7);
  });
});

describe("what is kept", () => {
  it("stands on a very hidden, protected sheet that is no sheet of the workbook to anybody else", async () => {
    await act("table");
    const sheet = excel.host.model.sheets.find(({ name }) => name === "SKH Lưu");
    expect(sheet).toMatchObject({ visibility: "VeryHidden" });
    expect(sheet?.protection).not.toBeNull();
    expect((await excel.port.survey()).sheets.map(({ name }) => name)).not.toContain("SKH Lưu");
  });

  it("is known again when somebody renamed its sheet", async () => {
    await act("table");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("SKH Lưu").name = "gì đây";
      await context.sync();
    });
    expect(await excel.port.restore()).toMatchObject({ kind: "table" });
  });

  it("is told as damaged when somebody changed it, and nothing is changed", async () => {
    await act("table");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("SKH Lưu");
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["hỏng"]];
      await context.sync();
    });
    const before = await imageOf(excel);
    await expect(excel.port.restore()).rejects.toMatchObject({ failure: { kind: "record-damaged" } });
    expect(await imageOf(excel)).toEqual(before);
  });
});

describe("a request that Excel does not answer", () => {
  it("is given up after two minutes with its own failure, and the pane goes on", async () => {
    await act("table");
    const release = excel.host.hangAt(2);
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "performance"] });
    const failed = act("summary").then(
      () => null,
      (error: unknown) => (error instanceof HostError ? error.failure.kind : String(error)),
    );
    const ticking = setInterval(() => undefined, 1);
    for (let minute = 0; minute < 4; minute += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      await jest.advanceTimersByTimeAsync(60_000);
    }
    clearInterval(ticking);
    expect(await failed).toBe("no-answer");
    jest.useRealTimers();
    release();
    await excelWorkbook().survey();
    await act("units");
    expect(sheetNames()).toContain("MN Hoa Mai");
  });
});

describe("two panes", () => {
  it("never write between each other: the second is refused, and drafts again", async () => {
    const [one, other] = [excelWorkbook(), excelWorkbook()];
    const outcomes = await Promise.allSettled([ACTIONS["table"]?.(one), ACTIONS["table"]?.(other)]);
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason as HostError] : []));
    expect(refused.map(({ failure }) => failure.kind)).toEqual(["changed-meanwhile"]);
    expect(sheetNames().filter((name) => name === "Nhiệm vụ")).toHaveLength(1);
    await ACTIONS["table"]?.(other);
  });

  it("are told when one of them is still writing", async () => {
    await act("table");
    excel.host.failAt(2, "GeneralException", 200);
    await act("units").catch(() => undefined);
    const reading = excelWorkbook().survey();
    // The other pane gets on: its turn goes up.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load("items/name");
      await context.sync();
      const turn = names.items.find(({ name }) => name.startsWith("SKH_Luot_"));
      turn?.delete();
      names.add(`SKH_Luot_${String(Number(turn?.name.slice(9)) + 1)}`, '="1"');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ failure: { kind: "being-written" } });
  });
});
