import { areaAddress } from "../../domain/grid/Grid";
import { shiftableFormula } from "../../spec/formula/shiftableFormula";
import type { XlsxCell } from "./XlsxWorkbook";

/** What a file says of a formula that is told once for a run of cells; `area` is the run, on its first cell only. */
export interface FormulaShare {
  readonly index: number;
  readonly area?: string;
}

/** Cells of a column, one under the other, whose formulas say the same. */
interface Run {
  readonly cells: XlsxCell[];
  formulaAt?: (rows: number, columns: number) => string;
}

/** Excel shares no formula that points at other sheets, and no table's columns. */
const BEYOND_THE_SHEET = /[![]/;
const SHORTEST_RUN = 3;

function goesOn(run: Run, { row, formula = "" }: XlsxCell): boolean {
  const [first] = run.cells;
  if (first?.formula === undefined || first.row + run.cells.length !== row) return false;
  run.formulaAt ??= shiftableFormula(first.formula);
  return run.formulaAt(row - first.row, 0) === formula;
}

function runsOf(cells: readonly XlsxCell[]): readonly Run[] {
  const last = new Map<number, Run>();
  const runs: Run[] = [];
  for (const cell of cells) {
    if (cell.formula === undefined || BEYOND_THE_SHEET.test(cell.formula)) continue;
    const run = last.get(cell.column);
    if (run && goesOn(run, cell)) run.cells.push(cell);
    else {
      const begun: Run = { cells: [cell] };
      last.set(cell.column, begun);
      runs.push(begun);
    }
  }
  return runs.filter((run) => run.cells.length >= SHORTEST_RUN);
}

function areaOf({ row, column }: XlsxCell, { cells }: Run): string {
  return areaAddress({ row, column, rows: cells.length, columns: 1 });
}

/**
 * The formulas of a sheet that go on down a column and are told once, as Excel does it: a status formula of two thousand characters in six
 * thousand rows would be twelve megabytes. Cells come row by row.
 *
 * @example shareFormulas(sheet.cells).get(sheet.cells[3]) // => { index: 0, area: "S5:S5964" }
 */
export function shareFormulas(cells: readonly XlsxCell[]): ReadonlyMap<XlsxCell, FormulaShare> {
  const shared = new Map<XlsxCell, FormulaShare>();
  for (const [index, run] of runsOf(cells).entries()) {
    for (const cell of run.cells) shared.set(cell, { index });
    const [first] = run.cells;
    if (first) shared.set(first, { index, area: areaOf(first, run) });
  }
  return shared;
}
