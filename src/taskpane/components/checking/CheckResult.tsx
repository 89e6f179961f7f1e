import { Text } from "@fluentui/react-components";
import type { CheckReport } from "../../../actions/workbook/checkContents";
import { useLiveCheck } from "../../hooks/useLiveCheck";
import { usePane } from "../../PaneContext";
import { FixAll } from "./FixAll";
import { IgnoredIssues } from "./IgnoredIssues";
import { IssueGroups } from "./IssueGroups";

/** What a check found, kept up with the workbook, and the ways to mend it. */
export function CheckResult({ first }: { first: CheckReport }) {
  const { words, refresh: refreshOverview } = usePane();
  const { report, refresh } = useLiveCheck(first);
  const changed = () => {
    refresh();
    refreshOverview();
  };
  return (
    <>
      <Text size={200}>{words.checked(report.tasks)}</Text>
      {report.issues.length > 1 && <FixAll fixes={report.fixes} onFixed={changed} />}
      <IssueGroups report={report} onChanged={changed} />
      <IgnoredIssues report={report} onChanged={changed} />
    </>
  );
}
