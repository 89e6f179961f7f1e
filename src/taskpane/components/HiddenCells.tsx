import { Button } from "@fluentui/react-components";
import type { Issue } from "../../domain/plan/Issue";
import { sourceFor } from "../../strings/sourceFor";
import { usePane } from "../PaneContext";

/** The one click that leaves hidden rows and columns of the source out, or reads them again; nothing when there are none. */
export function HiddenCells({
  issues,
  onLeaveOut,
}: {
  issues: readonly Issue[];
  onLeaveOut: (leaveOut: boolean) => void;
}) {
  const words = sourceFor(usePane().strings.language).columns;
  const hidden = issues.find((issue) => issue.kind === "hidden-cells");
  if (hidden === undefined) return null;
  const { isLeftOut } = hidden;
  return (
    <Button size="small" onClick={() => onLeaveOut(!isLeftOut)}>
      {isLeftOut ? words.readHidden : words.leaveOutHidden}
    </Button>
  );
}
