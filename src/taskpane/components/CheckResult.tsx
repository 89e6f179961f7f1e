import { Text } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { CheckReport } from "../../actions/checkWorkbook";
import { useLiveCheck } from "../hooks/useLiveCheck";
import { usePane } from "../PaneContext";
import { IssueList } from "./IssueList";

// Fetched when something was found that can be mended.
const FixAll = lazy(async () => ({ default: (await import("./FixAll")).FixAll }));

/** What a check found, kept up with the workbook, and the ways to mend it. */
export function CheckResult({ first }: { first: CheckReport }) {
  const { words } = usePane();
  const { report, refresh } = useLiveCheck(first);
  const { tasks, issues, fixes, units } = report;
  return (
    <>
      <Text size={200}>{words.checked(tasks)}</Text>
      {issues.length > 1 && (
        <Suspense fallback={null}>
          <FixAll fixes={fixes} onFixed={refresh} />
        </Suspense>
      )}
      <IssueList issues={issues} open mending={{ fixes, units, onFixed: refresh }} />
    </>
  );
}
