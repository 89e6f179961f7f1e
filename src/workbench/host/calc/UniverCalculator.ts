import type { ICellData, Univer, Workbook } from "@univerjs/core";
import { bounding, cellBox, WHOLE_SHEET, type Box } from "../model/Box";
import { isErrorText } from "../model/Cell";
import type { SheetModel } from "../model/SheetModel";
import type { WorkbookModel } from "../model/WorkbookModel";
import type { CellValue } from "../../../domain/plan/Grid";
import { buildSnapshot } from "./buildSnapshot";
import type { Calculator } from "./Calculator";
import type * as univerLibrary from "./univerLibrary";
import { hasFormulas } from "./hasFormulas";

/** The module of Univer's parts, as the loader of each place gives it. */
export type UniverLibrary = typeof univerLibrary;

const BOOLEAN = 3;

/**
 * Calculates with Univer's engine, headless. Each time the whole workbook is handed over anew: no state of the engine can drift from the
 * model, and a plan's workbook takes a fraction of a second. Univer is loaded when the first formula is met.
 */
export class UniverCalculator implements Calculator {
  private univer: Promise<{ readonly library: UniverLibrary; readonly app: Univer }> | null = null;
  private last: Promise<void> = Promise.resolve();
  private runs = 0;

  constructor(private readonly load: () => Promise<UniverLibrary>) {}

  recalculate(model: WorkbookModel): Promise<void> {
    const run = this.last.then(() => this.run(model));
    this.last = run.catch(() => undefined);
    return run;
  }

  dispose(): void {
    this.univer?.then(({ app }) => app.dispose()).catch(() => undefined);
    this.univer = null;
  }

  private async run(model: WorkbookModel): Promise<void> {
    if (!hasFormulas(model)) {
      model.dirty = false;
      return;
    }
    const { library, app } = await (this.univer ??= this.start());
    // Before the snapshot: what changes while the engine works makes the model dirty again.
    model.dirty = false;
    this.runs += 1;
    const id = `run-${this.runs}`;
    const { data, names } = buildSnapshot(model, id);
    const workbook = app.createUnit<object, Workbook>(library.UniverInstanceType.UNIVER_SHEET, data);
    app
      .__getInjector()
      .get(library.IDefinedNamesService)
      .registerDefinedNames(id, { ...names });
    await calculate(app, library);
    for (const sheet of model.sheets) writeBack(model, sheet, workbook);
    app.__getInjector().get(library.IUniverInstanceService).disposeUnit(id);
  }

  private async start() {
    const library = await this.load();
    const locale = library.LocaleType.EN_US;
    const app = new library.Univer({ locale, locales: { [locale]: {} }, logLevel: library.LogLevel.SILENT });
    app.registerPlugin(library.UniverFormulaEnginePlugin, {});
    app.registerPlugin(library.UniverSheetsPlugin);
    app.registerPlugin(library.UniverSheetsFormulaPlugin, {
      initialFormulaComputing: library.CalculationMode.NO_CALCULATION,
    });
    return { library, app };
  }
}

/** Started directly: the public way waits 100 ms for more to come. */
const EVERYTHING = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Univer tells the end of a calculation by a command of its own. */
async function calculate(app: Univer, library: UniverLibrary): Promise<void> {
  const commands = app.__getInjector().get(library.ICommandService);
  const ended = new Promise<void>((resolve) => {
    const listening = commands.onCommandExecuted(({ id, params }) => {
      if (id !== library.SetFormulaCalculationNotificationMutation.id) return;
      if (!params || !("functionsExecutedState" in params)) return;
      listening.dispose();
      resolve();
    });
  });
  await commands.executeCommand(library.SetFormulaCalculationStartMutation.id, EVERYTHING, { onlyLocal: true });
  await ended;
}

function writeBack(model: WorkbookModel, sheet: SheetModel, workbook: Workbook): void {
  const computed = workbook.getSheetBySheetId(sheet.id);
  let changed: Box | null = null;
  for (const { row, column, cell } of sheet.cells.within(WHOLE_SHEET)) {
    if (cell.formula === null) continue;
    const value = valueOf(computed?.getCellRaw(row, column) ?? {});
    if (value === cell.value) continue;
    sheet.setCalculated(row, column, value, typeof value === "string" && isErrorText(value));
    changed = changed ? bounding(changed, cellBox(row, column)) : cellBox(row, column);
  }
  if (changed) model.changed({ kind: "contents", sheet: sheet.id, box: changed, by: "calculation" });
}

/** HYPERLINK gives a small document instead of a text; its text ends with the marks of a paragraph. */
function valueOf({ v, t, p }: ICellData): CellValue {
  if (t === BOOLEAN) return v === 1 || v === true;
  const text = p?.body?.dataStream.replace(/[\r\n\0]+$/, "") ?? "";
  return v === undefined || v === null || v === "" ? text : v;
}
