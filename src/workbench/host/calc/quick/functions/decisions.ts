import { toNumber, toTruth } from "../coerce";
import { single } from "../single";
import { beyond, Cells, FormulaError, Matrix, type Single, type Value } from "../Value";
import type { Call, Work } from "./Call";
import { eachItem } from "./eachItem";

function decide(call: Call): Value {
  const truth = toTruth(call.one(0));
  if (truth instanceof FormulaError) return truth;
  if (truth) return call.part(1);
  return call.count > 2 ? call.part(2) : false;
}

function replaceErrors(call: Call): Value {
  const value = call.part(0);
  const one = single(value, call.calculation);
  return one instanceof FormulaError ? call.part(1) : value;
}

/** AND and OR look at everything, since an error anywhere is what they give; texts and empty cells don't count. */
function truths(decideAll: (truths: readonly boolean[]) => boolean): Work {
  return (call) => {
    const found: boolean[] = [];
    for (let index = 0; index < call.count; index++) {
      const wrong = gather(call, index, found);
      if (wrong) return wrong;
    }
    return found.length === 0 ? FormulaError.of("#VALUE!") : decideAll(found);
  };
}

function gather(call: Call, index: number, found: boolean[]): FormulaError | null {
  const value = call.part(index);
  if (!(value instanceof Cells || value instanceof Matrix)) return take(toTruth(value), found);
  return eachItem(value, call.calculation, (item) => {
    if (item instanceof FormulaError) return item;
    if (typeof item === "boolean" || typeof item === "number") found.push(item !== 0 && item !== false);
    return null;
  });
}

function take(truth: boolean | FormulaError, found: boolean[]): FormulaError | null {
  if (truth instanceof FormulaError) return truth;
  found.push(truth);
  return null;
}

function choose(call: Call): Value {
  const number = toNumber(call.one(0));
  if (number instanceof FormulaError) return number;
  const index = Math.trunc(number);
  return index >= 1 && index < call.count ? call.part(index) : FormulaError.of("#VALUE!");
}

/** N takes texts for 0. */
function number(value: Single): Single {
  return typeof value === "string" ? 0 : toNumber(value);
}

/** Functions that decide. */
export const decisions: Readonly<Record<string, Work>> = {
  IF: decide,
  IFERROR: replaceErrors,
  AND: truths((found) => found.every(Boolean)),
  OR: truths((found) => found.some(Boolean)),
  CHOOSE: choose,
  N: (call) => number(call.one(0)),
  TRUE: (call) => (call.count === 0 ? true : beyond()),
  FALSE: (call) => (call.count === 0 ? false : beyond()),
  NA: () => FormulaError.of("#N/A"),
};
