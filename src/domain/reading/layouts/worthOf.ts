import type { Task } from "../../plan/Plan";
import { parseOrdinal } from "../words/parseOrdinal";
import type { LaidReading } from "./Candidate";

const WORTH = {
  task: 1,
  who: 1,
  when: 1,
  bare: -1.5,
  column: 0.5,
  outOfOrder: -0.5,
  unknown: -0.3,
  unread: -1.5,
  doubt: -0.1,
} as const;

/**
 * How well a reading explains its sheet, for comparing readings of one sheet: tasks count, more with who does them and when; numbers out
 * of order, units and times that are not understood, doubts and text that is left over count against it.
 *
 * @example worthOf(readingOfElevenTasks) > worthOf(readingOfFourLinesOfProse) // => true
 */
export function worthOf(reading: LaidReading): number {
  const { tasks } = reading.plan;
  const sum = tasks.reduce((total, task) => total + worthOfTask(task, reading.plan.form === "table"), 0);
  const known = reading.columns.filter((one) => one.role !== "extra").length;
  return (
    sum +
    WORTH.column * known +
    WORTH.outOfOrder * outOfOrder(tasks) +
    WORTH.doubt * reading.issues.length +
    WORTH.unread * unreadShare(reading) * Math.sqrt(tasks.length)
  );
}

function worthOfTask(task: Task, isOfTable: boolean): number {
  const units = [...task.leadUnits, ...task.coordinatingUnits];
  const unknown = units.filter((unit) => unit.kind === "unknown").length;
  const { kind } = task.schedule;
  const when = kind === "empty" ? 0 : kind === "unknown" ? WORTH.unknown : WORTH.when;
  const bare = isOfTable && units.length === 0 && kind === "empty" ? WORTH.bare : 0;
  return WORTH.task + bare + (units.length > unknown ? WORTH.who : 0) + WORTH.unknown * unknown + when;
}

// How often a number does not go on with the one before it, where its list would.
function outOfOrder(tasks: readonly Task[]): number {
  const ordinals = tasks.map((task) => parseOrdinal(task.ordinal));
  return ordinals.filter((own, index) => {
    const above = ordinals[index - 1];
    return own !== undefined && above?.kind === own.kind && own.place !== above.place + 1 && own.place > 1;
  }).length;
}

function unreadShare({ sheet, used }: LaidReading): number {
  const isUsed = new Set(used);
  let all = 0;
  let left = 0;
  for (const { cells } of sheet.rows) {
    for (const cell of cells) {
      all += cell.text.length;
      if (!isUsed.has(cell)) left += cell.text.length;
    }
  }
  return all === 0 ? 0 : left / all;
}
