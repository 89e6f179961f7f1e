import type { Issue } from "../plan/Issue";
import { cellOf } from "./cellOf";
import { numberInList } from "./numberInList";
import type { PlanRule } from "./Rule";

/** Numbers (TT) that do not go on from the one before in their section. Starting again at 1 is a new group. */
export const ordinalsOutOfOrder: PlanRule = ({ plan, sheet }) => {
  const last = new Map<string, number>();
  return plan.tasks.flatMap((task): readonly Issue[] => {
    const number = numberInList(task);
    if (number === undefined) return [];
    const { list, place, prefix } = number;
    const expected = (last.get(list) ?? 0) + 1;
    const isFirst = !last.has(list);
    last.set(list, place);
    if (isFirst || place === expected || place === 1) return [];
    const cell = cellOf(task, "ordinal", sheet);
    const label = `${prefix}${String(expected)}`;
    return [{ severity: "warning", cell, kind: "ordinal-out-of-order", ordinal: task.ordinal, expected: label }];
  });
};
