import { Text } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Issue, Severity } from "../../../domain/plan/Issue";
import { issueSentence } from "../../../strings/issueSentence";
import { usePane } from "../../PaneContext";
import type { Mending } from "./IssueMending";
import { Remarks } from "../parts/Remarks";

/** Worst first. */
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

// Fetched when something can be mended.
const IssueMending = lazy(async () => ({ default: (await import("./IssueMending")).IssueMending }));

/** What is odd in the plan, worst first, each with its cell and the ways to mend it. */
export function IssueList({
  issues,
  open = false,
  mending = null,
}: {
  issues: readonly Issue[];
  open?: boolean;
  mending?: Mending | null;
}) {
  const { strings, words } = usePane();
  if (issues.length === 0) return <Text size={200}>{words.noIssues}</Text>;
  const sorted = SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: issues.filter((i) => i.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words.severityCount[severity](count));
  return (
    <Remarks
      title={(count) => `${words.issues(count)} (${counts.join(", ")})`}
      open={open}
      remarks={sorted.map((issue) => ({
        // Without its cell, which the link names.
        text: issueSentence({ ...issue, cell: null }, strings),
        cell: issue.cell,
        label: words.severities[issue.severity],
        ...(issue.severity === "info" ? {} : { tone: issue.severity }),
        action: mending && (
          <Suspense fallback={null}>
            <IssueMending issue={issue} mending={mending} />
          </Suspense>
        ),
      }))}
    />
  );
}
