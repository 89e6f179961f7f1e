import type { Issue } from "../../domain/plan/Issue";

/** Issues as the runner tells them: one for each cell, where the pane has one for all alike, and the same doubt of two steps once. */
export function issuesByCell(issues: readonly Issue[]): readonly Issue[] {
  const single = issues.flatMap((issue): readonly Issue[] =>
    issue.kind === "progress-not-understood" || issue.kind === "completed-undated"
      ? issue.cells.map((cell) => ({ ...issue, cell, cells: [cell] }))
      : [issue],
  );
  return [...new Map(single.map((issue) => [JSON.stringify(issue), issue])).values()];
}
