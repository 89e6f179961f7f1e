import { comparisonKey } from "../text/comparisonKey";
import { foldVietnamese } from "../text/foldVietnamese";
import type { Issue } from "../plan/Issue";
import { cellOf } from "./cellOf";
import type { PlanRule, TaskRule } from "./Rule";
import { TASK_VERBS } from "./vocabulary";

const VERBS = TASK_VERBS.map((verb) => `${foldVietnamese(verb)} `);
/** The end of a sentence: a stop or semicolon, then a capital after space or line; "1.2" and "TP. Hải Phòng" mostly are none. */
const SENTENCE_END = /[.;]\d{0,2}\s+(?=["“]?\p{Lu})|\n+\s*[-+•]?\s*(?=\p{Lu})/u;

/** Two sentences that each begin as a task of their own: perhaps two tasks in one cell. */
export const twoTasksInCell: TaskRule = (task, { sheet }) => {
  const sentences = task.content.normalize("NFC").split(SENTENCE_END);
  if (sentences.filter(beginsTask).length < 2) return [];
  return [{ severity: "info", cell: cellOf(task, "content", sheet), kind: "two-tasks-in-cell", ordinal: task.ordinal }];
};

function beginsTask(sentence: string): boolean {
  const folded = `${foldVietnamese(sentence)} `;
  return VERBS.some((verb) => folded.startsWith(verb));
}

/** The same task twice: same content, lead and time. Equal contents for other units or times are a habit of plans, no fault. */
export const duplicateTasks: PlanRule = ({ plan, sheet }) => {
  const first = new Map<string, string>();
  return plan.tasks.flatMap((task): readonly Issue[] => {
    const key = [task.content, task.leadText, task.timeText].map(comparisonKey).join("\n");
    const otherOrdinal = first.get(key);
    if (otherOrdinal === undefined && task.content.trim() !== "") first.set(key, task.ordinal);
    if (otherOrdinal === undefined) return [];
    const cell = cellOf(task, "content", sheet);
    return [{ severity: "warning", cell, kind: "duplicate-task", ordinal: task.ordinal, otherOrdinal }];
  });
};
