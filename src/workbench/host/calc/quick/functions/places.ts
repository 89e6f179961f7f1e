import { toNumber } from "../coerce";
import { wildcards } from "../Criterion";
import { lookupKey } from "../lookupKey";
import { beyond, Cells, FormulaError, type Single, type Value } from "../Value";
import type { Call, Work } from "./Call";

const NOT_THERE = FormulaError.of("#REF!");

/** INDEX of a range: a cell of it, as a cell. Whole rows and columns of it are left to the large engine. */
function item(call: Call): Value {
  const cells = call.part(0);
  if (cells instanceof FormulaError) return cells;
  if (!(cells instanceof Cells) || call.count > 3) return beyond();
  const [first, second] = [numberAt(call, 1), call.count > 2 ? numberAt(call, 2) : null];
  if (first instanceof FormulaError) return first;
  return second instanceof FormulaError ? second : cellOf(cells, first, second);
}

function cellOf({ sheet, box }: Cells, first: number, second: number | null): Value {
  const { rows, columns } = box;
  if (second === null && rows > 1 && columns > 1) return beyond();
  // Of a single row, one number is the column's.
  const [down, right] = second === null && rows === 1 ? [1, first] : [first, second ?? 1];
  if (Math.min(down, right) < 1) return beyond();
  if (down > rows || right > columns) return NOT_THERE;
  return new Cells(sheet, { row: box.row + down - 1, column: box.column + right - 1, rows: 1, columns: 1 });
}

function numberAt(call: Call, index: number): number | FormulaError {
  const number = toNumber(call.one(index));
  return number instanceof FormulaError ? number : Math.trunc(number);
}

/** MATCH for the same, down one column. */
function match(call: Call): Value {
  if (call.count !== 3 || call.one(2) !== 0) return beyond();
  const wanted = call.one(0);
  if (wanted instanceof FormulaError) return wanted;
  const cells = call.part(1);
  if (cells instanceof FormulaError) return cells;
  if (!(cells instanceof Cells) || cells.box.columns !== 1) return beyond();
  const row = rowOfMatch(wanted, cells, call);
  return row === undefined ? FormulaError.of("#N/A") : row - cells.box.row + 1;
}

function rowOfMatch(wanted: Single, cells: Cells, call: Call): number | undefined {
  const key = wanted === "" ? null : lookupKey(wanted);
  if (key === null) return beyond();
  const isPattern = typeof wanted === "string" && /[*?~]/.test(wanted);
  return isPattern ? byPattern(wanted, cells, call) : byKey(key, cells, call);
}

function byKey(key: string, { sheet, box }: Cells, { calculation }: Call): number | undefined {
  const index = calculation.indexOf(sheet, box.column, "lookup");
  for (const row of index.rowsOf(key, box.row, box.row + box.rows - 1)) return row;
  return undefined;
}

function byPattern(wanted: string, { sheet, box }: Cells, { calculation }: Call): number | undefined {
  const pattern = wildcards(wanted);
  for (let row = box.row; row < box.row + box.rows; row++) {
    const value = calculation.valueAt(sheet, row, box.column);
    if (typeof value === "string" && pattern.test(value)) return row;
  }
  return undefined;
}

function sizeOf(measure: (cells: Cells) => number): Work {
  return (call) => {
    const value = call.part(0);
    if (value instanceof FormulaError) return value;
    return value instanceof Cells ? measure(value) : beyond();
  };
}

function rowOf(call: Call): Value {
  if (call.count === 0) return call.place.row + 1;
  const value = call.part(0);
  return value instanceof Cells && value.box.rows === 1 ? value.box.row + 1 : beyond();
}

/** Functions of where cells are. */
export const places: Readonly<Record<string, Work>> = {
  INDEX: item,
  MATCH: match,
  ROWS: sizeOf(({ box }) => box.rows),
  COLUMNS: sizeOf(({ box }) => box.columns),
  ROW: rowOf,
};
