import type { Issue } from "../plan/Issue";
import type { Task } from "../plan/Plan";
import { parseOrdinal, type Ordinal } from "../reading/rows/parseOrdinal";
import { cellOf } from "./cellOf";
import type { PlanRule } from "./Rule";

/**
 * Numbers (TT) that do not go on from the one before in their section. Starting again at 1 is a new group; letters and bullets are not
 * followed, because plans leave letters out by habit.
 */
export const ordinalsOutOfOrder: PlanRule = ({ plan, sheet }) => {
  const last = new Map<string, number>();
  return plan.tasks.flatMap((task): readonly Issue[] => {
    const ordinal = parseOrdinal(task.ordinal);
    if (ordinal === undefined || !isFollowed(ordinal)) return [];
    const list = listOf(task, ordinal);
    const expected = (last.get(list) ?? 0) + 1;
    const isFirst = !last.has(list);
    last.set(list, ordinal.place);
    if (isFirst || ordinal.place === expected || ordinal.place === 1) return [];
    const cell = cellOf(task, "ordinal", sheet);
    const label = `${prefixOf(ordinal)}${String(expected)}`;
    return [{ severity: "warning", cell, kind: "ordinal-out-of-order", ordinal: task.ordinal, expected: label }];
  });
};

function isFollowed({ kind, label }: Ordinal): boolean {
  return kind === "number" || (kind === "dotted" && /\d$/u.test(label));
}

function listOf(task: Task, ordinal: Ordinal): string {
  return `${task.section}\n${ordinal.kind}\n${prefixOf(ordinal)}`;
}

/** "1." of "1.2"; nothing for a plain number. */
function prefixOf({ kind, label }: Ordinal): string {
  return kind === "dotted" ? label.replace(/[^.]+$/u, "") : "";
}
