import { Button, Field, Input, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanOverview } from "../../../actions/readOverview";
import type { Period } from "../../../domain/tracking/Period";
import { MARKS } from "../../../sheets/marks";
import { reportingFor } from "../../../strings/reportingFor";
import { focusWhenThere } from "../../focusWhenThere";
import { useDraftJob } from "../../hooks/useDraftJob";
import type { StepPlace } from "../../hooks/useSteps";
import { usePane } from "../../PaneContext";
import { FormsCard } from "../forms/FormsCard";
import { JobView } from "../steps/JobView";
import { PreviewFacts } from "../steps/PreviewFacts";
import { ReleaseFigures } from "./ReleaseFigures";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  control: { minWidth: 0, width: "100%" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  told: { outlineStyle: "none" },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
});

interface FreezeFiguresProps {
  readonly plan: Pick<PlanOverview, "frozen" | "year">;
  readonly place: StepPlace;
}

/** Freezes the figures of the period that is chosen, and takes that back, each with its trace. */
export function FreezeFigures({ plan, place }: FreezeFiguresProps) {
  const styles = useStyles();
  const { port, settings, strings, today, words: pane } = usePane();
  const words = reportingFor(strings.language).freeze;
  const [by, setBy] = useState("");
  // The one that is about to be taken back, and the one that was.
  const [leaving, setLeaving] = useState<Period | null>(null);
  const [gone, setGone] = useState<Period | null>(null);
  const { period } = settings;
  const isFrozen = plan.frozen.some((one) => one.period === period && one.year === plan.year);
  const job = useDraftJob(place, {
    prepare: async () => {
      const { prepareFreeze } = await import("../../../actions/prepareFreeze");
      return prepareFreeze(port, { ...settings, today, by: by.trim() });
    },
    asks: () => true,
    isResult: (mark) => mark === MARKS.frozen,
  });
  return (
    <FormsCard title={words.title} about={words.about}>
      {plan.frozen.length > 0 && (
        <ul className={styles.list}>
          {plan.frozen.map((one) => (
            <li key={`${String(one.year)}-${one.period}`} className={styles.item}>
              <Text>{words.frozen(pane.periods[one.period], one)}</Text>
              {one.year === plan.year && leaving !== one.period && (
                <Button size="small" disabledFocusable={place.blocked} onClick={() => setLeaving(one.period)}>
                  {words.release(pane.periods[one.period])}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {leaving !== null && (
        <ReleaseFigures
          key={leaving}
          period={leaving}
          place={place}
          onReleased={() => {
            setGone(leaving);
            setLeaving(null);
          }}
          onLeave={() => setLeaving(null)}
        />
      )}
      <div role="status">
        {gone !== null && (
          <div ref={focusWhenThere} tabIndex={-1} className={styles.told}>
            {words.released(pane.periods[gone])}
          </div>
        )}
      </div>
      {!isFrozen && (
        <>
          <Field label={words.by} hint={words.byHint}>
            <Input className={styles.control} value={by} onChange={(_event, { value }) => setBy(value)} />
          </Field>
          <Button className={styles.button} disabledFocusable={place.blocked} onClick={job.start}>
            {words.freeze(pane.periods[period])}
          </Button>
        </>
      )}
      {leaving === null && <JobView job={job}>{({ preview }) => <PreviewFacts preview={preview} isOfLines />}</JobView>}
    </FormsCard>
  );
}
