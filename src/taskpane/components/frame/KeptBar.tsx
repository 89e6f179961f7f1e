import { Button, MessageBar, MessageBarActions, MessageBarBody, Text, makeStyles } from "@fluentui/react-components";
import type { KeptKind } from "../../../actions/ports/WorkbookPort";
import { restoreFor } from "../../../strings/restoreFor";
import type { RestoreWords } from "../../../strings/shape/RestoreWords";
import type { StepId } from "../../../strings/shape/PaneWords";
import { focusWhenThere } from "../../focusWhenThere";
import type { KeptJob } from "../../hooks/useKept";
import { useKept } from "../../hooks/useKept";
import { usePane } from "../../PaneContext";
import { FailureBar } from "./FailureBar";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px" },
  asked: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", gap: "8px" },
  words: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
  // What broke off comes before everything else, whose place it does not take.
  first: { order: -1 },
});

/** The step that an action is carried on with; a plan has to be brought in by hand again. */
const STEP_OF: Partial<Readonly<Record<KeptKind, StepId>>> = {
  table: "tasks",
  fixes: "check",
  units: "units",
  summary: "summary",
};

/** What a bar over the steps needs. `turn` changes when a step has written. */
export interface KeptBarProps {
  readonly turn: number;
  readonly blocked: boolean;
  readonly onRunning: (running: boolean) => void;
  readonly onRestored: () => void;
  readonly onCarryOn: (step: StepId) => void;
}

/** The last action and how to put it back; what broke off, to be carried on or put back. */
export function KeptBar(props: KeptBarProps) {
  const { strings } = usePane();
  const words = restoreFor(strings.language);
  const job = useKept(props.turn, props);
  const { state } = job;
  return (
    <>
      <div ref={state.status === "done" ? focusWhenThere : undefined} role="status" tabIndex={-1}>
        {state.status === "restoring" && <Text size={200}>{words.restoring}</Text>}
        {state.status === "done" && (
          <Text size={200}>{state.restored === null ? words.nothing(null) : words.done(state.restored)}</Text>
        )}
      </div>
      {state.status === "failed" && <FailureBar failure={state.failure} />}
      {state.status !== "restoring" && <Offer {...props} job={job} words={words} />}
    </>
  );
}

interface OfferProps extends KeptBarProps {
  readonly job: KeptJob;
  readonly words: RestoreWords;
}

function Offer(props: OfferProps) {
  const { kept } = props.job;
  const [last] = kept.actions;
  if (last === undefined) return null;
  return kept.isUnfinished ? <Unfinished {...props} /> : <Last {...props} />;
}

function Unfinished({ job, words, blocked, onCarryOn }: OfferProps) {
  const styles = useStyles();
  const [last] = job.kept.actions;
  if (last === undefined) return null;
  const step = STEP_OF[last.kind];
  return (
    <div role="alert" className={styles.first}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.unfinished(last)}</MessageBarBody>
        <MessageBarActions>
          {step !== undefined && (
            <Button size="small" appearance="primary" disabledFocusable={blocked} onClick={() => onCarryOn(step)}>
              {words.carryOn}
            </Button>
          )}
          <Button size="small" disabledFocusable={blocked} onClick={job.restore}>
            {words.restore}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

function Last({ job, words, blocked }: OfferProps) {
  const styles = useStyles();
  const { words: pane } = usePane();
  const { actions } = job.kept;
  const [last] = actions;
  if (last === undefined) return null;
  const bytes = actions.reduce((sum, action) => sum + action.bytes, 0);
  if (job.state.status === "asked")
    return (
      <div className={styles.asked}>
        <Text size={200}>{words.question(last)}</Text>
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" autoFocus onClick={job.restore}>
            {words.restore}
          </Button>
          <Button size="small" onClick={job.dismiss}>
            {pane.cancel}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={styles.line}>
      <Text size={200} className={styles.words}>
        {words.last(last, bytes)}
      </Text>
      <Button
        ref={job.isBack ? focusWhenThere : undefined}
        size="small"
        className={styles.button}
        disabledFocusable={blocked}
        onClick={job.ask}
      >
        {words.restore}
      </Button>
    </div>
  );
}
