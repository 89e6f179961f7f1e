import { Text } from "@fluentui/react-components";
import type { Fix } from "../../domain/checking/fixes/Fix";
import type { Issue, Severity } from "../../domain/plan/Issue";
import type { Unit } from "../../domain/plan/Unit";
import { issueSentence } from "../../strings/issueSentence";
import { usePane } from "../PaneContext";
import { IssueFix } from "./IssueFix";
import { MemberPicker } from "./MemberPicker";
import { Remarks } from "./Remarks";

/** Worst first. */
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** How issues can be mended; `onFixed` is told when something was. */
export interface Mending {
  readonly fixes: ReadonlyMap<Issue, readonly Fix[]>;
  /** Who may stand behind an open group. */
  readonly units: readonly Unit[];
  readonly onFixed: () => void;
}

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
        action: mending && <Mend issue={issue} mending={mending} />,
      }))}
    />
  );
}

function Mend({ issue, mending: { fixes, units, onFixed } }: { issue: Issue; mending: Mending }) {
  if (issue.kind === "open-group-without-members" && units.length > 0) {
    return <MemberPicker phrase={issue.text} units={units} onFixed={onFixed} />;
  }
  return <IssueFix fixes={fixes.get(issue) ?? []} onFixed={onFixed} />;
}
