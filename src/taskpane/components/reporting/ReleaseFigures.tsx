import { Button, Field, Input, Text, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Period } from "../../../domain/tracking/Period";
import { MARKS } from "../../../sheets/marks";
import { reportingFor } from "../../../strings/reportingFor";
import { useDraftJob } from "../../hooks/useDraftJob";
import type { StepPlace } from "../../hooks/useSteps";
import { usePane } from "../../PaneContext";
import { JobView } from "../steps/JobView";
import { PreviewFacts } from "../steps/PreviewFacts";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  control: { minWidth: 0, width: "100%" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface ReleaseFiguresProps {
  readonly period: Period;
  readonly place: StepPlace;
  readonly onReleased: () => void;
  readonly onLeave: () => void;
}

/** Takes frozen figures back: who, and a reason, without which nothing is done. */
export function ReleaseFigures({ period, place, onReleased, onLeave }: ReleaseFiguresProps) {
  const styles = useStyles();
  const { port, strings, today, words: pane } = usePane();
  const words = reportingFor(strings.language).freeze;
  const [by, setBy] = useState("");
  const [reason, setReason] = useState("");
  const [isWanted, setWanted] = useState(false);
  const job = useDraftJob(place, {
    prepare: async () => {
      const { prepareRelease } = await import("../../../actions/prepareRelease");
      return prepareRelease(port, { period, today, by: by.trim(), reason });
    },
    isResult: (mark) => mark === MARKS.frozen,
  });
  const isDone = job.state.status === "done";
  useEffect(() => {
    if (isDone) onReleased();
  }, [isDone, onReleased]);
  const release = () => {
    setWanted(reason.trim() === "");
    if (reason.trim() !== "") job.start();
  };
  return (
    <div className={styles.block} role="group" aria-label={words.confirmRelease}>
      <Text>{words.releasing(pane.periods[period])}</Text>
      <Field
        label={words.reason}
        required
        {...(isWanted && reason.trim() === "" ? { validationMessage: words.reasonWanted } : { hint: words.reasonHint })}
      >
        <Input autoFocus className={styles.control} value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Field label={words.releasedBy} hint={words.byHint}>
        <Input className={styles.control} value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
      <div className={styles.actions}>
        <Button disabledFocusable={place.blocked} onClick={release}>
          {words.confirmRelease}
        </Button>
        <Button appearance="subtle" onClick={onLeave}>
          {pane.cancel}
        </Button>
      </div>
      <JobView job={job}>{({ preview }) => <PreviewFacts preview={preview} isOfLines />}</JobView>
    </div>
  );
}
