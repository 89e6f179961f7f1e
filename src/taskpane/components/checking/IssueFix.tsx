import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { Fix } from "../../../domain/checking/fixes/Fix";
import { fixesFor } from "../../../strings/fixesFor";
import { fixLabel } from "../../../strings/fixLabel";
import { useFix } from "../../hooks/useFix";
import { usePane } from "../../PaneContext";
import { FailureBar } from "../frame/FailureBar";

const useStyles = makeStyles({
  fixes: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px", padding: "4px 0" },
  button: { whiteSpace: "normal", textAlign: "start", height: "auto" },
});

/** So many changes of one fix are written out; more are only counted on its button. */
const SHOWN = 3;

/** The ways to mend one issue, each with what it changes. */
export function IssueFix({ fixes, onFixed }: { fixes: readonly Fix[]; onFixed: () => void }) {
  const styles = useStyles();
  if (fixes.length === 0) return null;
  return (
    <div className={styles.fixes}>
      {fixes.map((fix, index) => (
        <FixButton key={`${fix.kind}-${String(index)}`} fix={fix} onFixed={onFixed} />
      ))}
    </div>
  );
}

/** One fix: a button that says what it does, and its cells before and after. */
export function FixButton({ fix, onFixed }: { fix: Fix; onFixed: () => void }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = fixesFor(strings.language);
  const job = useFix({ fixes: [fix], asks: false, onFixed });
  const { state } = job;
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={state.status === "reading" || state.status === "writing"}
        onClick={job.start}
      >
        {fixLabel(fix, words)}
      </Button>
      {fix.cells.slice(0, SHOWN).map(({ cell, before, after }) => (
        <Text key={cell} size={100}>
          {words.change(before, after)}
        </Text>
      ))}
      {fix.cells.some(({ part }) => part === "time") && <Text size={100}>{words.timeChanged}</Text>}
      {state.status === "failed" && <FailureBar failure={state.failure} />}
    </>
  );
}
