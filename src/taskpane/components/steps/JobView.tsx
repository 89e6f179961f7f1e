import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WriteProgress } from "../../../actions/ports/WorkbookPort";
import type { JobState } from "../../hooks/jobState";
import type { RunningJob } from "../../hooks/useJob";
import type { StepId } from "../../../strings/shape/PaneWords";
import { usePane } from "../../PaneContext";
import { Busy } from "./Busy";
import { FailureBar } from "../frame/FailureBar";

const useStyles = makeStyles({
  // Always there, so that what appears in it is announced; takes no room while it is empty.
  block: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    outlineStyle: "none",
    ":empty": { marginTop: "-8px" },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  result: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Shows a draft; `written` tells a result from a preview, whose new sheets are not there yet. */
export type DraftView<T> = (draft: T, written: boolean) => ReactNode;

interface JobViewProps<T> {
  readonly job: RunningJob<T>;
  /** The step whose name for agreeing is used, when it has one. */
  readonly step?: StepId | null;
  /** What stands over the result, where "done" says it badly: of what is only looked up. */
  readonly result?: string;
  readonly children: DraftView<T>;
}

/** What came of a step: progress, the preview to agree to, the result, or why there is none. `children` shows the draft. */
export function JobView<T>({ job, step = null, result, children }: JobViewProps<T>) {
  const styles = useStyles();
  return (
    <>
      <div role="status" tabIndex={-1} className={styles.block}>
        <Announcement state={job.state} result={result} />
      </div>
      <StopButton job={job} />
      <Outcome job={job} step={step}>
        {children}
      </Outcome>
    </>
  );
}

function Announcement<T>({ state, result }: { state: JobState<T>; result: string | undefined }) {
  const { words } = usePane();
  const styles = useStyles();
  switch (state.status) {
    case "reading":
      return <Busy label={words.reading} />;
    case "writing":
      return <Writing {...state} />;
    case "preview":
      return (
        <>
          {state.isRedrawn && <Text size={200}>{words.previewChanged}</Text>}
          <h3 className={styles.heading}>{words.preview}</h3>
        </>
      );
    case "done":
      return <h3 className={styles.heading}>{result ?? words.done}</h3>;
    default:
      return null;
  }
}

function Writing({ progress, isStopping }: { progress: WriteProgress | null; isStopping: boolean }) {
  const { words } = usePane();
  if (isStopping) return <Busy label={words.stopping} />;
  if (progress === null) return <Busy label={words.writing(0, 0)} />;
  return <Busy label={words.writing(progress.sheets, progress.of)} share={progress.share} />;
}

/** Outside of what is announced, which would be told again with each sheet. What one request does is over before anybody could stop it. */
function StopButton<T>({ job: { state, stop } }: { job: RunningJob<T> }) {
  const styles = useStyles();
  const { words } = usePane();
  const share = state.status === "writing" ? (state.progress?.share ?? 0) : 0;
  if (state.status !== "writing" || share === 0 || share === 1) return null;
  return (
    <div className={styles.actions}>
      <Button disabledFocusable={state.isStopping} onClick={stop}>
        {words.stop}
      </Button>
    </div>
  );
}

function Outcome<T>({ job, step = null, children }: JobViewProps<T>) {
  const styles = useStyles();
  const { state } = job;
  if (state.status === "failed") return <FailureBar failure={state.failure} />;
  if (state.status === "done") return <div className={styles.result}>{children(state.draft, true)}</div>;
  if (state.status !== "preview") return null;
  return (
    <div className={styles.result}>
      {children(state.draft, false)}
      <Agreement job={job} step={step} />
    </div>
  );
}

function Agreement<T>({ job, step }: { job: RunningJob<T>; step: StepId | null }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.actions}>
      <Button appearance="primary" autoFocus onClick={job.confirm}>
        {(step === null ? undefined : words.confirmStep[step]) ?? words.confirm}
      </Button>
      <Button onClick={job.dismiss}>{words.cancel}</Button>
    </div>
  );
}
