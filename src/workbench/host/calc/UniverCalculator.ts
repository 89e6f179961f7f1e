import type { ICellData, Univer } from "@univerjs/core";
import { WHOLE_SHEET } from "../model/cells/Box";
import { isErrorText } from "../model/cells/Cell";
import type { SheetModel } from "../model/sheets/SheetModel";
import type { WorkbookModel } from "../model/WorkbookModel";
import type { Scalar } from "../model/cells/Cell";
import { buildSnapshot, type IsKnown } from "./buildSnapshot";
import type { Calculator } from "./Calculator";
import type * as univerLibrary from "./univerLibrary";
import { hasFormulas } from "./hasFormulas";
import { writeBack, type Result } from "./writeBack";

/** The module of Univer's parts, as the loader of each place gives it. */
export type UniverLibrary = typeof univerLibrary;

const BOOLEAN = 3;

/**
 * Calculates with Univer's engine, headless. Each time the whole workbook is handed to a new engine: starting one takes a few
 * milliseconds, and no state of it can drift from the model or disturb the next calculation. Univer is loaded when the first formula is met.
 */
export class UniverCalculator implements Calculator {
  private library: Promise<UniverLibrary> | null = null;
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly load: () => Promise<UniverLibrary>) {}

  /** Formulas of cells that are known keep the values that they have. */
  recalculate(model: WorkbookModel, isKnown: IsKnown = () => false): Promise<void> {
    const run = this.last.then(() => this.run(model, isKnown));
    this.last = run.catch(() => undefined);
    return run;
  }

  dispose(): void {
    this.library = null;
  }

  private async run(model: WorkbookModel, isKnown: IsKnown): Promise<void> {
    if (!hasFormulas(model)) {
      model.dirty = false;
      return;
    }
    const library = await (this.library ??= this.load());
    const app = startEngine(library);
    // Before the snapshot: what changes while the engine works makes the model dirty again.
    model.dirty = false;
    const unit = `workbook-${(calculations += 1)}`;
    try {
      const { data, names } = buildSnapshot(model, unit, isKnown);
      app.createUnit(library.UniverInstanceType.UNIVER_SHEET, data);
      app
        .__getInjector()
        .get(library.IDefinedNamesService)
        .registerDefinedNames(unit, { ...names });
      const computed = await calculate(app, library, unit);
      for (const sheet of model.sheets) writeBack(model, sheet, resultsIn(sheet, computed[sheet.id] ?? {}, isKnown));
    } catch (error) {
      model.dirty = true;
      throw error;
    } finally {
      app.dispose();
    }
  }
}

/** No two calculations may share the name of a workbook: Univer remembers formulas by it, with the names and sheets they had. */
let calculations = 0;

function startEngine(library: UniverLibrary): Univer {
  const locale = library.LocaleType.EN_US;
  const app = new library.Univer({ locale, locales: { [locale]: {} }, logLevel: library.LogLevel.SILENT });
  app.registerPlugin(library.UniverFormulaEnginePlugin, {});
  return app;
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

const DONE = 3;

/** What the engine computed, by sheet, row and column. */
type Computed = Readonly<Record<string, Readonly<Record<number, Readonly<Record<number, ICellData | undefined>>>>>>;

/** The command that brings the results, and the one that says how a calculation ended. */
interface EngineNews {
  readonly unitData?: Readonly<Record<string, Computed | undefined>>;
  readonly functionsExecutedState?: number;
}

/** Univer tells the results of a calculation, and how it ended, by commands of its own. */
function calculate(app: Univer, library: UniverLibrary, unit: string): Promise<Computed> {
  const commands = app.__getInjector().get(library.ICommandService);
  return new Promise((resolve, reject) => {
    const listening = commands.onCommandExecuted(({ id, params }) => {
      const news = (params ?? {}) as EngineNews;
      if (id === library.SetFormulaCalculationResultMutation.id) {
        listening.dispose();
        resolve(news.unitData?.[unit] ?? {});
      } else if (id === library.SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState: state = DONE } = news;
        if (state === DONE) return;
        listening.dispose();
        reject(new Error(`The formula engine stopped in state ${state}.`));
      }
    });
    const start = library.SetFormulaCalculationStartMutation.id;
    commands.executeCommand(start, EVERYTHING, { onlyLocal: true }).catch(reject);
  });
}

/** What the engine found for the formulas of a sheet that were its own to calculate. */
function* resultsIn(sheet: SheetModel, computed: Computed[string], isKnown: IsKnown): Generator<Result> {
  for (const { row, column, cell } of sheet.cells.within(WHOLE_SHEET)) {
    if (cell.formula === null || isKnown(cell)) continue;
    const value = valueOf(computed[row]?.[column] ?? {});
    yield { row, column, cell, value, isError: typeof value === "string" && isErrorText(value) };
  }
}

/** HYPERLINK gives a small document instead of a text; its text ends with the marks of a paragraph. */
function valueOf({ v, t, p }: ICellData): Scalar {
  if (t === BOOLEAN) return v === 1 || v === true;
  const text = p?.body?.dataStream.replace(/[\r\n\0]+$/, "") ?? "";
  return v === undefined || v === null || v === "" ? text : v;
}
