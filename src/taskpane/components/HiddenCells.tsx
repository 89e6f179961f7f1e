import { Button } from "@fluentui/react-components";
import type { Issue } from "../../domain/plan/Issue";
import { columnsFor } from "../../strings/columnsFor";
import { usePane } from "../PaneContext";

/** The one click that leaves hidden rows and columns of the source out, or reads them again; nothing when there are none. */
export function HiddenCells({
  issues,
  onLeaveOut,
}: {
  issues: readonly Issue[];
  onLeaveOut: (leaveOut: boolean) => void;
}) {
  const words = columnsFor(usePane().strings.language);
  const hidden = issues.find((issue) => issue.kind === "hidden-cells");
  if (hidden === undefined) return null;
  const { isLeftOut } = hidden;
  return (
    <Button size="small" onClick={() => onLeaveOut(!isLeftOut)}>
      {isLeftOut ? words.readHidden : words.leaveOutHidden}
    </Button>
  );
}
