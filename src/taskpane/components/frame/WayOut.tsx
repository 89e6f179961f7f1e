import { Button, makeStyles } from "@fluentui/react-components";
import { fullAddress } from "../../../domain/grid/Grid";
import type { JobFailure } from "../../hooks/jobState";
import { usePane } from "../../PaneContext";
import { WayOn } from "../steps/WayOn";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px", ":not(:empty)": { marginTop: "4px" } },
});

/** Failures that are mended on the sheet that they name, where a plan is read, and by opening the pane anew. */
const ON_SHEET: ReadonlySet<JobFailure["kind"]> = new Set([
  "protected-sheet",
  "merged-or-table-conflict",
  "missing-heading",
]);
const BY_PLAN: ReadonlySet<JobFailure["kind"]> = new Set(["no-task-table", "no-source-sheet", "sheet-missing"]);

/** What can be done about a failure: the place where it is mended, and trying again where no button of a step does. */
export function WayOut({ failure, onRetry }: { failure: JobFailure; onRetry: (() => void) | undefined }) {
  const styles = useStyles();
  const { go, show, words } = usePane();
  const sheet = "sheet" in failure && ON_SHEET.has(failure.kind) ? failure.sheet : null;
  return (
    <div className={styles.row}>
      {failure.kind === "no-units" && <WayOn to="units" />}
      {sheet !== null && sheet !== "" && (
        <Button size="small" onClick={() => void show(fullAddress(sheet, 0, 0))}>
          {words.openSheet(sheet)}
        </Button>
      )}
      {BY_PLAN.has(failure.kind) && (
        <Button size="small" onClick={() => go("plan")}>
          {words.toPlan}
        </Button>
      )}
      {failure.kind === "connection" && (
        <Button size="small" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      )}
      {onRetry !== undefined && (
        <Button size="small" onClick={onRetry}>
          {words.tryAgain}
        </Button>
      )}
    </div>
  );
}
