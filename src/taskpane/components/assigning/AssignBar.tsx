import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState } from "react";
import type { AssignDraft } from "../../../actions/drafts/AssignDraft";
import type { GivenParts } from "../../../actions/prepareAssign";
import type { PlanOverview } from "../../../actions/readOverview";
import { LIST_SEPARATOR } from "../../../sheets/catalogue/unitListColumns";
import { MARKS } from "../../../sheets/marks";
import { partsFor } from "../../../strings/partsFor";
import { placesFor } from "../../../strings/placesFor";
import { shorten } from "../../../strings/shorten";
import { useDraftJob } from "../../hooks/useDraftJob";
import type { StepPlace } from "../../hooks/useSteps";
import { wantingIn } from "../../hooks/wanting";
import { usePane } from "../../PaneContext";
import type { AssignChoice } from "./AssignForm";
import { JobView } from "../steps/JobView";
import { Remarks } from "../parts/Remarks";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  // Stays in sight while the list above it is long; what it shows then needs the room.
  sticky: { position: "sticky", bottom: 0, zIndex: 1 },
  button: { alignSelf: "flex-start" },
});

interface AssignBarProps {
  /** The chosen tasks, by their keys. */
  readonly tasks: readonly string[];
  readonly choice: AssignChoice;
  readonly plan: PlanOverview;
  readonly place: StepPlace;
  readonly onDone: () => void;
}

/** How many tasks are chosen; gives them out after showing each cell that is written. */
export function AssignBar({ tasks, choice, plan, place, onDone }: AssignBarProps) {
  const styles = useStyles();
  const { go, port, strings, today } = usePane();
  const words = partsFor(strings.language).assign;
  const [isTold, setTold] = useState(false);
  const given = givenOf(choice);
  const isComplete = tasks.length > 0 && Object.values(given).some((part) => part !== null);
  const job = useDraftJob<AssignDraft>(place, {
    prepare: async () => {
      const { prepareAssign } = await import("../../../actions/prepareAssign");
      return prepareAssign(port, { tasks, given, onlyEmpty: choice.onlyEmpty, today });
    },
    asks: () => true,
    isResult: (mark) => mark === MARKS.tasks,
  });
  const { status } = job.state;
  const handleDone = useEffectEvent(onDone);
  useEffect(() => {
    if (status === "done") handleDone();
  }, [status]);
  const start = () => {
    setTold(!isComplete);
    if (isComplete) job.start();
  };
  const { lead, time } = wantingIn(plan);
  return (
    <section
      className={mergeClasses(styles.bar, status === "idle" && tasks.length > 0 && styles.sticky)}
      aria-label={words.chosen(tasks.length)}
    >
      <Text weight="semibold">{words.chosen(tasks.length)}</Text>
      <Button
        appearance={isComplete && status !== "preview" ? "primary" : "secondary"}
        className={styles.button}
        disabledFocusable={place.blocked}
        onClick={start}
      >
        {words.give(tasks.length)}
      </Button>
      <div role="alert">{isTold && !isComplete && <Text size={200}>{words.chooseFirst}</Text>}</div>
      <JobView job={job}>{(draft) => <AssignChanges draft={draft} />}</JobView>
      {status === "done" && lead + time === 0 && (
        <Button appearance="primary" className={styles.button} onClick={() => go("report")}>
          {words.toForms}
        </Button>
      )}
    </section>
  );
}

function givenOf({ lead, coordinating, time }: AssignChoice): GivenParts {
  return {
    lead: lead === "" ? null : lead,
    coordinating: coordinating.length === 0 ? null : coordinating.join(LIST_SEPARATOR),
    time: time.trim() === "" ? null : time.trim(),
  };
}

function AssignChanges({ draft: { tasks, cells, hasForms } }: { draft: AssignDraft }) {
  const { language } = usePane().strings;
  const words = partsFor(language).assign;
  const { plan } = placesFor(language);
  if (tasks.length === 0) return <Text size={200}>{words.nothing}</Text>;
  return (
    <>
      <Remarks
        open
        title={() => words.willWrite(cells)}
        remarks={tasks.map(({ ordinal, content, cell, parts }) => ({
          text: words.given(plan.task(ordinal, shorten(content)), parts),
          cell,
        }))}
      />
      {hasForms && <Text size={200}>{words.formsFollow}</Text>}
    </>
  );
}
