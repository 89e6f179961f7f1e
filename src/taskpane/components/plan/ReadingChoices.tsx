import { Button, makeStyles } from "@fluentui/react-components";
import type { Issue } from "../../../domain/plan/Issue";
import type { LayoutName, Reading, RoleChoice } from "../../../domain/reading/Reading";
import { sourceFor } from "../../../strings/sourceFor";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
});

/** What a click says about reading the source once more. */
export interface ReadingChoice {
  readonly layout?: LayoutName;
  readonly headerRow?: number;
  readonly role?: RoleChoice;
  readonly leaveOutHidden?: boolean;
}

/** Other ways to read the source, each one click: as it may be laid out, too, and without its hidden rows and columns. */
export function ReadingChoices({
  reading: { otherLayouts },
  issues,
  onChosen,
}: {
  reading: Reading;
  issues: readonly Issue[];
  onChosen: (choice: ReadingChoice) => void;
}) {
  const styles = useStyles();
  const words = sourceFor(usePane().strings.language).columns;
  const hidden = issues.find((issue) => issue.kind === "hidden-cells");
  return (
    <div className={styles.choices}>
      {otherLayouts.map((other) => (
        <Button key={other} size="small" onClick={() => onChosen({ layout: other })}>
          {words.readAs(other)}
        </Button>
      ))}
      {hidden !== undefined && (
        <Button size="small" onClick={() => onChosen({ leaveOutHidden: !hidden.isLeftOut })}>
          {hidden.isLeftOut ? words.readHidden : words.leaveOutHidden}
        </Button>
      )}
    </div>
  );
}
