import type { Issue } from "../domain/plan/Issue";
import { formatDay } from "../domain/grid/dateOfCell";
import type { Strings } from "./shape/Strings";

/**
 * The sentence of an issue: the cell, what is odd, and what to do.
 *
 * @example issueSentence({ severity: "error", cell: "Sheet1!C7", kind: "missing-lead", ordinal: "3" }, vi)
 * // => "Ô Sheet1!C7: Nhiệm vụ 3 chưa nhập đơn vị chủ trì; vui lòng bổ sung."
 */
export function issueSentence(issue: Issue, strings: Strings): string {
  // TypeScript can't see that a kind's sentence gets that kind's issue; the type of `issues` holds them together.
  const sentenceOf = strings.issues[issue.kind] as (told: Issue) => string;
  const sentence = sentenceOf(issue);
  return issue.cell === null ? sentence : strings.atCell(issue.cell, sentence);
}

/**
 * What could stand in the cell instead, when something can; nothing is put there by itself.
 *
 * @example issueSuggestion({ severity: "warning", cell: "A1", kind: "unknown-unit", text: "MN Hoa May", suggestions: ["MN Hoa Mai"] })
 * // => "MN Hoa Mai"
 */
export function issueSuggestion(issue: Issue): string | null {
  if (issue.kind === "progress-not-understood") return issue.suggestions[0] ?? null;
  if (issue.kind === "completed-undated") return formatDay(issue.date);
  if (issue.kind === "unknown-unit") return issue.suggestions[0] ?? null;
  if (issue.kind === "dead-font") return issue.converted;
  if (issue.kind === "time-is-date-cell") return issue.swapped === null ? null : formatDay(issue.swapped);
  return null;
}
