import type { Plan, Task } from "../../plan/Plan";
import { cellOf } from "../cellOf";
import { numberInList } from "../numberInList";
import type { CellChange } from "./Fix";

const LAST_NUMBER = /\d+(?=\D*$)/u;

/**
 * The changes by which the numbers around a task go on one by one from the first of its list; a list that starts again at 1 is left to
 * itself.
 *
 * @example renumber(plan, "Nhiệm vụ", task) // 1, 2, 4, 5 => [{ before: "4", after: "3", … }, { before: "5", after: "4", … }]
 */
export function renumber(plan: Plan, sheet: string, task: Task): readonly CellChange[] {
  const run = runOf(plan, task);
  const first = run[0] === undefined ? 0 : (numberInList(run[0])?.place ?? 0);
  return run.flatMap((one, index): readonly CellChange[] => {
    const after = withNumber(one.ordinal, first + index);
    if (after === one.ordinal || one.source.ordinal == null) return [];
    return [{ cell: cellOf(one, "ordinal", sheet), part: "ordinal", before: one.ordinal, after }];
  });
}

/** The tasks of the same list from its last start up to its next. */
function runOf(plan: Plan, task: Task): readonly Task[] {
  const list = numberInList(task)?.list;
  let run: Task[] = [];
  for (const one of plan.tasks) {
    const number = numberInList(one);
    if (number === undefined || number.list !== list) continue;
    if (number.place === 1) {
      if (run.includes(task)) return run;
      run = [];
    }
    run.push(one);
  }
  return run;
}

function withNumber(ordinal: string, place: number): string {
  return ordinal.replace(LAST_NUMBER, (written) => {
    const width = written.startsWith("0") ? written.length : 0;
    return String(place).padStart(width, "0");
  });
}
