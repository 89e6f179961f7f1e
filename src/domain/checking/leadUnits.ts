import type { UnitMention } from "../plan/Unit";
import { comparisonKey } from "../text/comparisonKey";
import { cellOf } from "./cellOf";
import type { TaskRule } from "./Rule";

/** More than one unit leads: nobody answers for the task. */
export const severalLeads: TaskRule = (task, { sheet }) => {
  const names = [...new Map(task.leadUnits.map((mention) => [keyOf(mention), mention.text])).values()];
  if (names.length < 2) return [];
  return [
    { severity: "warning", cell: cellOf(task, "lead", sheet), kind: "several-leads", ordinal: task.ordinal, names },
  ];
};

/** A group leads ("Các trường Tiểu học"): whom to ask is open. */
export const leadIsGroup: TaskRule = (task, { sheet }) =>
  task.leadUnits
    .filter(({ kind }) => kind === "group" || kind === "open")
    .map(({ text }) => ({
      severity: "warning",
      cell: cellOf(task, "lead", sheet),
      kind: "lead-is-group",
      ordinal: task.ordinal,
      text,
    }));

/** The lead stands among the coordinating units too. */
export const leadAlsoCoordinating: TaskRule = (task, { sheet }) => {
  const leads = new Set(task.leadUnits.map(keyOf));
  return task.coordinatingUnits
    .filter((mention) => leads.has(keyOf(mention)))
    .map(({ text }) => ({
      severity: "warning",
      cell: cellOf(task, "coordinating", sheet),
      kind: "lead-also-coordinating",
      ordinal: task.ordinal,
      name: text,
    }));
};

function keyOf(mention: UnitMention): string {
  return comparisonKey(mention.unit ?? mention.text);
}
