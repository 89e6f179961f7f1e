import { criterionKey, criterionOf, type Criterion } from "../Criterion";
import { beyond, Cells, Matrix, type Single } from "../Value";
import type { Call, Work } from "./Call";
import { eachItem } from "./eachItem";

/** Cells that are asked, and what is asked of each. */
interface Condition {
  readonly cells: Cells;
  readonly criterion: Criterion;
}

function conditionsOf(call: Call): readonly Condition[] {
  if (call.count === 0 || call.count % 2 === 1) return beyond();
  const conditions: Condition[] = [];
  for (let index = 0; index < call.count; index += 2) {
    const cells = call.part(index);
    if (!(cells instanceof Cells) || cells.box.columns !== 1) return beyond();
    conditions.push({ cells, criterion: criterionOf(call.one(index + 1)) });
  }
  const rows = conditions[0]?.cells.box.rows;
  return conditions.every(({ cells }) => cells.box.rows === rows) ? conditions : beyond();
}

/** Looks through the rows of the rarest word that must be there; through all rows only where nothing but patterns is asked. */
function countRows(call: Call): number {
  const conditions = conditionsOf(call);
  const lead = rarest(conditions, call);
  const rest = conditions.filter((one) => one !== lead);
  const isMet = (offset: number): boolean => rest.every((condition) => isMetAt(condition, offset, call));
  let count = 0;
  for (const offset of offsetsOf(lead, conditions, call)) if (isMet(offset)) count++;
  return count;
}

function rarest(conditions: readonly Condition[], call: Call): Condition | null {
  let best: Condition | null = null;
  let fewest = Infinity;
  for (const condition of conditions) {
    const count = rowsWith(condition, call);
    if (count < fewest) [best, fewest] = [condition, count];
  }
  return best;
}

function rowsWith({ cells, criterion }: Condition, { calculation }: Call): number {
  if (criterion.kind !== "key") return Infinity;
  const { row, rows, column } = cells.box;
  return calculation.indexOf(cells.sheet, column, "count").countOf(criterion.key, row, row + rows - 1);
}

function* offsetsOf(lead: Condition | null, conditions: readonly Condition[], call: Call): Generator<number> {
  if (lead?.criterion.kind !== "key") {
    const rows = conditions[0]?.cells.box.rows ?? 0;
    for (let offset = 0; offset < rows; offset++) yield offset;
    return;
  }
  const { row, rows, column } = lead.cells.box;
  const index = call.calculation.indexOf(lead.cells.sheet, column, "count");
  for (const found of index.rowsOf(lead.criterion.key, row, row + rows - 1)) yield found - row;
}

function isMetAt({ cells, criterion }: Condition, offset: number, { calculation }: Call): boolean {
  const value = calculation.valueAt(cells.sheet, cells.box.row + offset, cells.box.column);
  switch (criterion.kind) {
    case "key":
      return criterionKey(value) === criterion.key;
    case "compare":
      return typeof value === "number" && criterion.isMet(value);
    case "pattern":
      return typeof value === "string" && criterion.pattern.test(value);
    case "empty":
      return value === null || value === "";
    default:
      return value !== null;
  }
}

/** Of a range only what `counts` says; what is written into the formula itself is left to the large engine. */
function countItems(counts: (item: Single) => boolean): Work {
  return (call) => {
    let count = 0;
    for (let index = 0; index < call.count; index++) {
      const value = call.part(index);
      if (!(value instanceof Cells || value instanceof Matrix)) return beyond();
      eachItem(value, call.calculation, (item) => {
        if (counts(item)) count++;
        return null;
      });
    }
    return count;
  };
}

/** Functions that count cells. */
export const counting: Readonly<Record<string, Work>> = {
  COUNTIF: (call) => (call.count === 2 ? countRows(call) : beyond()),
  COUNTIFS: countRows,
  COUNT: countItems((item) => typeof item === "number"),
  COUNTA: countItems((item) => item !== null),
};
