import { atOnce, mapSliced, type Sliced } from "../../domain/slices/inSlices";
import type { Grid } from "../../domain/grid/Grid";
import { isFormula } from "../../spec/formula/isFormula";
import type { SheetSpec } from "../../spec/SheetSpec";

/** Words in quotes, names of sheets and of a table's columns. */
const NAMED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]/g;
const STEP = /[\p{L}_][\p{L}\p{N}_.]*(?=\()|[-+*/^&=<>]/gu;
const FIGURES = /\d+/g;
/** Programs write functions that came after 2010 with this before them, and the constants as functions. */
const NEWER = "_xlfn.";
const CONSTANTS: ReadonlySet<string> = new Set(["TRUE", "FALSE"]);
/** As many formulas as people may have typed over ours: more than that, and the sheet was made by an older version. */
const FEW = 2;
const FEW_SHARE = 0.1;

/**
 * Tells formulas of ours from formulas that people typed over them: ours work in steps that the sheet made anew knows too. Which cells they
 * name may differ, lines having come and gone and other programs writing tables as ranges. A sheet on which many are unknown was made by
 * an older version, and all are ours.
 *
 * @example ourFormulas(grid, spec)("=7*6") // => false
 */
export function ourFormulas(grid: Grid, spec: SheetSpec): (formula: string) => boolean {
  return atOnce(tellingOurFormulas(grid, spec));
}

/**
 * The same, some rows at a time.
 *
 * @example yield* tellingOurFormulas(grid, spec)
 */
export function* tellingOurFormulas({ formulas }: Grid, { rows }: SheetSpec): Sliced<(formula: string) => boolean> {
  const made = new Set<string>();
  yield* mapSliced(rows, (row) => row.filter(isFormula).forEach(({ formula }) => made.add(formula)));
  const standing = (yield* mapSliced(formulas ?? [], (row) => row.filter((formula) => formula !== null))).flat();
  // Nearly all stand as they are made: only what is left is looked into.
  const changed = standing.filter((formula) => !made.has(formula));
  if (changed.length === 0) return () => true;
  const steps = stepsReader();
  const known = new Set(yield* mapSliced([...made], steps));
  const told = yield* mapSliced(changed, (formula) => (known.has(steps(formula)) ? [] : [formula]));
  const unknown = told.flat();
  if (unknown.length > Math.max(FEW, FEW_SHARE * standing.length)) return () => true;
  const theirs = new Set(unknown);
  return (formula) => !theirs.has(formula);
}

/** Formulas that go on down a column differ in their figures alone, which are no steps. */
function stepsReader(): (formula: string) => string {
  const known = new Map<string, string>();
  return (formula) => {
    const shape = formula.replace(FIGURES, "0");
    const steps = known.get(shape) ?? stepsOf(shape);
    known.set(shape, steps);
    return steps;
  };
}

/** The functions and operators of a formula in turn: "IF = SUM +". */
function stepsOf(formula: string): string {
  const bare = formula.slice(1).replace(NAMED, "").replace(NAMED, "");
  const steps = (bare.match(STEP) ?? []).map((step) => step.replace(NEWER, ""));
  return steps.filter((step) => !CONSTANTS.has(step)).join(" ");
}
