import { Text } from "@fluentui/react-components";
import type { CheckReport } from "../../actions/Draft";
import { useLiveCheck } from "../hooks/useLiveCheck";
import { usePane } from "../PaneContext";
import { FixAll } from "./FixAll";
import { IssueList } from "./IssueList";

/** What a check found, kept up with the workbook, and the ways to mend it. */
export function CheckResult({ first }: { first: CheckReport }) {
  const { words } = usePane();
  const { report, refresh } = useLiveCheck(first);
  const { tasks, issues, fixes, units } = report;
  return (
    <>
      <Text size={200}>{words.checked(tasks)}</Text>
      <FixAll fixes={fixes} onFixed={refresh} />
      <IssueList issues={issues} open mending={{ fixes, units, onFixed: refresh }} />
    </>
  );
}
