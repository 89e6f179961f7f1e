import type { Issue } from "../../domain/plan/Issue";
import { fingerprint } from "../../spec/fingerprint";
import type { TaskRowAt } from "./taskRows";

/** What of an issue may change while it stays the same doubt: rows move, tasks get other numbers. */
const PASSING: ReadonlySet<string> = new Set(["severity", "cell", "cells", "suggestions", "ordinal", "otherOrdinal"]);

/**
 * What tells a doubt from every other and stays with it when rows move: its kind, its words and the task it is about.
 *
 * @example issueCode({ kind: "missing-time", severity: "error", cell: "'Nhiệm vụ'!F8", ordinal: "3" }, taskRows(survey, contents)) // => "k3f9a2"
 */
export function issueCode(issue: Issue, rowAt: TaskRowAt): string {
  const said = Object.entries(issue).filter(([name]) => !PASSING.has(name));
  const place = rowAt(issue.cell)?.key ?? issue.cell ?? "";
  return fingerprint(JSON.stringify([place, ...said]));
}
