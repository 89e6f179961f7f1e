import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { placesFor } from "../../../strings/placesFor";
import { focusWhenThere } from "../../focusWhenThere";
import { useIgnore } from "../../hooks/useIgnore";
import { usePane } from "../../PaneContext";
import { submitUnlessComposing } from "../../submitUnlessComposing";
import { FailureBar } from "../frame/FailureBar";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "6px", padding: "2px 0" },
  reason: { flex: "1 1 140px", minWidth: 0 },
});

/** Lets a doubt be ignored with a reason, which is kept in the workbook. */
export function IgnoreIssue({ code, onIgnored }: { code: string; onIgnored: () => void }) {
  const styles = useStyles();
  const { strings, words: pane } = usePane();
  const words = placesFor(strings.language).check;
  const [reason, setReason] = useState<string | null>(null);
  const { failure, isBusy, ignore } = useIgnore(onIgnored);
  if (reason === null)
    return (
      <Button size="small" appearance="subtle" onClick={() => setReason("")}>
        {words.ignore}
      </Button>
    );
  return (
    <form
      className={styles.row}
      {...submitUnlessComposing(() => {
        if (reason.trim() !== "" && !isBusy) void ignore(code, reason);
      })}
    >
      <Input
        size="small"
        className={styles.reason}
        input={{ ref: focusWhenThere }}
        aria-label={words.reason}
        placeholder={words.reason}
        value={reason}
        onChange={(_event, { value }) => setReason(value)}
      />
      <Button size="small" type="submit" disabledFocusable={reason.trim() === "" || isBusy}>
        {words.ignore}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => setReason(null)}>
        {pane.cancel}
      </Button>
      {failure !== null && <FailureBar failure={failure} />}
    </form>
  );
}
