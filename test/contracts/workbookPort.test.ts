import type { CellEdit, WriteProgress } from "../../src/actions/ports/WorkbookPort";
import type { CellValue } from "../../src/domain/grid/Grid";
import { toSerial } from "../../src/domain/plan/IsoDate";
import type { SheetSpec } from "../../src/spec/SheetSpec";
import { fullSpec } from "../support/fullSpec";
import { excelDesk, failureOf, memoryDesk, type Desk } from "./workbookDesks";

const PLAIN = { tables: [], names: [], charts: [], merges: [], validations: [], conditionalFormats: [] };
const TASKS = fullSpec({ name: "Nhiệm vụ", mark: "tasks", names: [], charts: [], validations: [] });
const UNITS = fullSpec({ ...PLAIN, name: "Đơn vị", mark: "units", protection: null });
const SPECS = [TASKS, UNITS];
const FIRST_ORDINAL: Omit<CellEdit, "sheet" | "before"> = { row: 3, column: 0, content: 7 };

/** Events come after the answer of the request that caused them. */
const told = () => new Promise((resolve) => setTimeout(resolve, 30));

describe.each<[string, () => Promise<Desk>]>([
  ["in memory", memoryDesk],
  ["through Excel", excelDesk],
])("the open workbook, %s", (_where, openDesk) => {
  let desk: Desk;

  beforeEach(async () => {
    desk = await openDesk();
  });

  afterEach(() => {
    desk.close();
  });

  const names = async (): Promise<readonly string[]> => (await desk.port.survey()).sheets.map(({ name }) => name);

  const valueAt = async (sheet: string, row: number, column: number): Promise<CellValue> => {
    const { contents } = await desk.port.read(() => [sheet], [sheet]);
    const grid = contents.get(sheet)?.grid;
    return grid?.cells[row - grid.row]?.[column - grid.column] ?? null;
  };

  const markedTasks = () =>
    desk.port.read(({ sheets }) => sheets.filter(({ mark }) => mark === "tasks").map(({ name }) => name), ["Nhiệm vụ"]);

  describe("surveyed", () => {
    it("lists its sheets in tab order, with marks, the hidden ones as such, and the active one", async () => {
      await desk.port.write(SPECS);
      await desk.byHand.hide(UNITS.name);
      expect(await desk.port.survey()).toEqual({
        active: "Sheet1",
        sheets: [
          { name: "Sheet1", mark: null, visible: true },
          { name: "Nhiệm vụ", mark: "tasks", visible: true },
          { name: "Đơn vị", mark: "units", visible: false },
        ],
      });
    });
  });

  describe("read", () => {
    it("gives the selected sheets, in that order, and no other", async () => {
      await desk.port.write(SPECS);
      const { contents } = await desk.port.read(() => ["Đơn vị", "Sheet1"], []);
      expect([...contents.keys()]).toEqual(["Đơn vị", "Sheet1"]);
    });

    it("gives values, dates as serial numbers with their format, and where tables stand", async () => {
      await desk.port.write(SPECS);
      const content = (await markedTasks()).contents.get("Nhiệm vụ");
      expect(content?.listing).toEqual({ name: "Nhiệm vụ", mark: "tasks", visible: true });
      expect(content?.grid.cells[3]?.slice(0, 3)).toEqual([1, "- Rà soát; =1+1\nbáo cáo", toSerial("2025-03-31")]);
      expect(content?.grid.numberFormats?.[3]?.[2]).toBe("dd/mm/yyyy");
      expect(content?.tables).toEqual([{ name: "NhiemVu", area: TASKS.tables[0]?.area }]);
    });

    it("tells where formulas stand on our own sheets, null where there is none, and of people's sheets nothing", async () => {
      const formula = "=1+1";
      await desk.port.write([{ ...UNITS, rows: [["Của ta", { formula }, "=1+1"]] }]);
      const { contents } = await desk.port.read(() => ["Đơn vị", "Sheet1"], []);
      expect(contents.get("Đơn vị")?.grid.formulas?.[0]).toEqual([null, expect.stringMatching(/^=/), null]);
      expect(contents.get("Sheet1")?.grid.formulas).toBeUndefined();
    });

    it("leaves out a name that no sheet has, without asking twice", async () => {
      await desk.port.survey();
      const requests = await desk.requestsOf(async () => {
        const { contents } = await desk.port.read(() => ["Sheet1", "không có"], []);
        expect([...contents.keys()]).toEqual(["Sheet1"]);
      });
      expect(requests).toBe(1);
    });

    it("takes one request when the sheets are called as they were last seen", async () => {
      await desk.port.write(SPECS);
      expect(await desk.requestsOf(markedTasks)).toBe(1);
    });

    it("takes one more when a sheet was renamed, and finds it by its mark", async () => {
      await desk.port.write(SPECS);
      await desk.byHand.rename("Nhiệm vụ", "Bảng chính");
      const requests = await desk.requestsOf(async () => {
        expect([...(await markedTasks()).contents.keys()]).toEqual(["Bảng chính"]);
      });
      expect(requests).toBe(2);
    });

    it("leaves out a sheet that is selected no longer", async () => {
      await desk.port.write(SPECS);
      await desk.byHand.hide("Đơn vị");
      const { contents } = await desk.port.read(
        ({ sheets }) => sheets.filter(({ visible }) => visible).map(({ name }) => name),
        [],
      );
      expect([...contents.keys()]).toEqual(["Sheet1", "Nhiệm vụ"]);
    });
  });

  describe("written", () => {
    it("gets new sheets behind the others, in order, and says how far it is", async () => {
      const progress: WriteProgress[] = [];
      await desk.port.write(SPECS, (told) => progress.push(told));
      expect(await names()).toEqual(["Sheet1", "Nhiệm vụ", "Đơn vị"]);
      expect(progress.at(-1)).toEqual({ sheets: 2, of: 2, share: 1 });
    });

    it("is not asked at all when there is nothing to write", async () => {
      expect(await desk.requestsOf(() => desk.port.write([]))).toBe(0);
    });

    it("makes the same sheet again, without what the spec no longer says", async () => {
      await desk.port.write(SPECS);
      await desk.port.write([{ ...UNITS, rows: [["Khác"], ...UNITS.rows.slice(1, 5)] }]);
      expect(await names()).toEqual(["Sheet1", "Nhiệm vụ", "Đơn vị"]);
      expect(await valueAt("Đơn vị", 0, 0)).toBe("Khác");
      expect(await valueAt("Đơn vị", 6, 1)).toBeNull();
    });

    it("makes a sheet again that was deleted", async () => {
      await desk.port.write(SPECS);
      await desk.byHand.remove("Đơn vị");
      await desk.port.write(SPECS);
      expect(await names()).toEqual(["Sheet1", "Nhiệm vụ", "Đơn vị"]);
    });

    it("writes over the protection that our own sheets have", async () => {
      await desk.port.write(SPECS);
      await desk.port.write([{ ...TASKS, rows: [["Khác"], ...TASKS.rows.slice(1)] }, UNITS]);
      expect(await valueAt("Nhiệm vụ", 0, 0)).toBe("Khác");
    });
  });

  describe("refuses to be written", () => {
    const changed = SPECS.map((spec): SheetSpec => ({ ...spec, rows: [["Khác"], ...spec.rows.slice(1)] }));

    it("over a sheet of the user's own that has the name, and writes none of the others", async () => {
      await desk.byHand.addSheet("Đơn vị", [["Danh bạ"]]);
      const failure = await failureOf(desk.port.write(SPECS));
      expect(failure).toEqual({ kind: "name-taken", code: "SheetNotOurs", sheet: "Đơn vị" });
      expect(await names()).toEqual(["Sheet1", "Đơn vị"]);
      expect(await valueAt("Đơn vị", 0, 0)).toBe("Danh bạ");
    });

    it("over a sheet that came to have the name since it was seen", async () => {
      await desk.port.write([TASKS]);
      await desk.byHand.addSheet("đơn vị", [["Danh bạ"]]);
      const failure = await failureOf(desk.port.write(changed));
      expect(failure).toEqual({ kind: "name-taken", code: "SheetNotOurs", sheet: "đơn vị" });
      expect(await valueAt("Nhiệm vụ", 0, 0)).toBe("TỔNG HỢP TIẾN ĐỘ");
    });

    it("over another of our sheets", async () => {
      await desk.port.write(SPECS);
      const failure = await failureOf(desk.port.write([{ ...UNITS, name: "Nhiệm vụ" }]));
      expect(failure).toEqual({ kind: "name-taken", code: "SheetNotOurs", sheet: "Nhiệm vụ" });
    });

    it("when a sheet was renamed meanwhile: it would be there twice", async () => {
      await desk.port.write(SPECS);
      await desk.byHand.rename("Đơn vị", "Trường");
      const failure = await failureOf(desk.port.write(changed));
      expect(failure).toEqual({ kind: "sheet-missing", code: "SheetRenamed", sheet: "Đơn vị" });
      expect(await names()).toEqual(["Sheet1", "Nhiệm vụ", "Trường"]);
      expect(await valueAt("Nhiệm vụ", 0, 0)).toBe("TỔNG HỢP TIẾN ĐỘ");
    });

    it("when a sheet was closed with a password, and is left as it was", async () => {
      await desk.port.write(SPECS);
      await desk.byHand.closeWithPassword("Đơn vị");
      const failure = await failureOf(desk.port.write(changed));
      expect(failure).toMatchObject({ kind: "protected-sheet", code: "AccessDenied" });
      expect(await valueAt("Nhiệm vụ", 0, 0)).toBe("TỔNG HỢP TIẾN ĐỘ");
    });
  });

  describe("changed cell by cell", () => {
    const edit = (over: Partial<CellEdit>): CellEdit => ({ ...FIRST_ORDINAL, sheet: "Đơn vị", before: 1, ...over });

    beforeEach(async () => {
      await desk.port.write(SPECS);
    });

    it("takes what is said and nothing else, in two requests", async () => {
      const edits = [edit({}), edit({ column: 2, before: toSerial("2025-03-31"), content: { date: "2025-06-30" } })];
      expect(await desk.requestsOf(() => desk.port.changeCells(edits))).toBe(2);
      expect(await valueAt("Đơn vị", 3, 0)).toBe(7);
      expect(await valueAt("Đơn vị", 3, 2)).toBe(toSerial("2025-06-30"));
      expect(await valueAt("Đơn vị", 4, 0)).toBe(2);
    });

    it("takes an empty cell beyond those in use", async () => {
      expect(await desk.port.changeCells([edit({ row: 12, column: 6, before: null })])).toEqual([]);
      expect(await valueAt("Đơn vị", 12, 6)).toBe(7);
    });

    it("gives back the edits of cells that hold something else by now, and does the rest", async () => {
      const late = edit({ before: 5 });
      const sound = edit({ row: 4, before: 2 });
      expect(await desk.port.changeCells([late, sound])).toEqual([late]);
      expect(await valueAt("Đơn vị", 3, 0)).toBe(1);
      expect(await valueAt("Đơn vị", 4, 0)).toBe(7);
    });

    it("refuses when the sheet is not there", async () => {
      const failure = await failureOf(desk.port.changeCells([edit({ sheet: "không có" })]));
      expect(failure).toEqual({ kind: "sheet-missing", code: "ItemNotFound", sheet: "không có" });
    });

    it.each([
      ["a locked cell of ours", () => Promise.resolve(), "Nhiệm vụ"],
      ["a sheet closed with a password", () => desk.byHand.closeWithPassword("Đơn vị"), "Đơn vị"],
    ])("refuses %s", async (_what, close, sheet) => {
      await close();
      const failure = await failureOf(desk.port.changeCells([edit({ sheet })]));
      expect(failure).toEqual({ kind: "protected-sheet", code: "AccessDenied", sheet });
      expect(await valueAt(sheet, 3, 0)).toBe(1);
    });
  });

  describe("watched", () => {
    it("tells of changes of those sheets, the user's and our own, until it is stopped", async () => {
      await desk.port.write([UNITS]);
      await told();
      let heard = 0;
      const stop = await desk.port.watch(["Đơn vị", "không có"], () => (heard += 1));
      await desk.byHand.type("Sheet1", "Khác");
      await told();
      expect(heard).toBe(0);
      await desk.byHand.type("Đơn vị", "Khác");
      await told();
      expect(heard).toBe(1);
      await desk.port.changeCells([{ ...FIRST_ORDINAL, sheet: "Đơn vị", before: 1 }]);
      await told();
      expect(heard).toBe(2);
      await stop();
      await desk.byHand.type("Đơn vị", "Khác nữa");
      await told();
      expect(heard).toBe(2);
    });
  });

  describe("asked to show a cell", () => {
    it("shows its sheet", async () => {
      await desk.port.write(SPECS);
      await desk.port.show("'Nhiệm vụ'!B4");
      expect(desk.activeSheet()).toBe("Nhiệm vụ");
    });

    it("says so when the sheet is gone", async () => {
      const failure = await failureOf(desk.port.show("'không có'!A1"));
      expect(failure).toEqual({ kind: "sheet-missing", code: "ItemNotFound", sheet: "không có" });
    });
  });
});
