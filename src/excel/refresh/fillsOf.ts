import type { Area } from "../../domain/grid/Grid";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import { isFormula } from "../../spec/formula/isFormula";
import { shiftableFormula } from "../../spec/formula/shiftableFormula";

/** Formulas that are written once and copied down: `from` is one row, `to` the rows under it. */
export interface Fill {
  readonly from: Area;
  readonly to: Area;
}

// Copying costs four actions; below this many rows writing the formulas is cheaper.
const SHORTEST_FILL = 4;

function formulaOf(content: CellContent | undefined): string | undefined {
  return isFormula(content) ? content.formula : undefined;
}

function endOfRun(spec: SheetSpec, row: number, column: number): number {
  const formula = formulaOf(spec.rows[row]?.[column]);
  let end = row + 1;
  if (formula === undefined || formulaOf(spec.rows[end]?.[column]) === undefined) return end;
  const formulaAt = shiftableFormula(formula);
  while (formulaOf(spec.rows[end]?.[column]) === formulaAt(end - row, 0)) end += 1;
  return end;
}

function fillsOfColumn(spec: SheetSpec, column: number): readonly Fill[] {
  const fills: Fill[] = [];
  for (let row = 0; row < spec.rows.length;) {
    const end = endOfRun(spec, row, column);
    if (end - row >= SHORTEST_FILL) {
      const from = { row, column, rows: 1, columns: 1 };
      fills.push({ from, to: { ...from, row: row + 1, rows: end - row - 1 } });
    }
    row = end;
  }
  return fills;
}

function joined(one: Fill | undefined, other: Fill): Fill | undefined {
  if (one?.to.row !== other.to.row || one.to.rows !== other.to.rows) return undefined;
  if (one.to.column + one.to.columns !== other.to.column) return undefined;
  const columns = one.to.columns + 1;
  return { from: { ...one.from, columns }, to: { ...one.to, columns } };
}

/**
 * The formulas of a sheet that say the same in each row: a status formula of a thousand characters in ten thousand rows would fill
 * twenty requests.
 *
 * @example fillsOf(taskSheet).map((fill) => areaAddress(fill.to)) // => ["M7:M16", "T7:T16"]
 */
export function fillsOf(spec: SheetSpec): readonly Fill[] {
  const columns = Math.max(0, ...spec.rows.map((row) => row.length));
  const fills: Fill[] = [];
  for (let column = 0; column < columns; column++) {
    for (const fill of fillsOfColumn(spec, column)) {
      const wider = joined(fills.at(-1), fill);
      if (wider) fills[fills.length - 1] = wider;
      else fills.push(fill);
    }
  }
  return fills;
}
