import type { Issue, Severity } from "../plan/Issue";
import type { Task } from "../plan/Plan";
import { cellOf, type TaskPart } from "./cellOf";
import type { TaskRule } from "./Rule";

type Missing = Extract<Issue, { readonly kind: "missing-lead" | "missing-time" | "missing-content" }>;

interface MissingPart {
  readonly kind: Missing["kind"];
  readonly part: TaskPart;
  readonly textOf: (task: Task) => string;
  /** How bad it is for a task of a table, of an outline, and for a regular task; null is no issue. */
  readonly severity: readonly [table: Severity, outline: Severity, regular: Severity | null];
}

/** A regular task has no time, and plans in prose leave lead and time open (notes of the field §1.2 T11, §1.1). */
const PARTS: readonly MissingPart[] = [
  { kind: "missing-content", part: "content", textOf: (task) => task.content, severity: ["error", "error", "error"] },
  { kind: "missing-lead", part: "lead", textOf: (task) => task.leadText, severity: ["error", "warning", "warning"] },
  { kind: "missing-time", part: "time", textOf: (task) => task.timeText, severity: ["error", "warning", null] },
];

/** A task without content, lead or time; a column that is missing altogether is told once, by the reading. */
export const missingParts: TaskRule = (task, { plan, sheet }) => {
  const missing = new Set<TaskPart>(plan.source?.missingColumns);
  return PARTS.flatMap(({ kind, part, textOf, severity }) => {
    const [table, outline, regular] = severity;
    const grade = task.kind === "regular" ? regular : plan.form === "table" ? table : outline;
    if (grade === null || textOf(task).trim() !== "" || missing.has(part)) return [];
    return [{ severity: grade, cell: cellOf(task, part, sheet), kind, ordinal: task.ordinal }];
  });
};
