import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FixDraft } from "../../../actions/drafts/FixDraft";
import { fixesFor } from "../../../strings/fixesFor";
import { placesFor } from "../../../strings/placesFor";
import { useJob } from "../../hooks/useJob";
import { usePane } from "../../PaneContext";
import { DateField } from "../parts/DateField";
import { JobView } from "../steps/JobView";
import { Remarks } from "../parts/Remarks";

const useStyles = makeStyles({
  // Stays in sight while the list above it is long.
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "8px",
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  button: { alignSelf: "flex-start" },
});

/** Marks the chosen tasks as done on a day, after showing each cell that is written. `tasks` are their keys. */
export function MarkDone({ tasks, onDone }: { tasks: readonly string[]; onDone: () => void }) {
  const styles = useStyles();
  const { port, refresh, strings, today } = usePane();
  const { date, progress: words } = placesFor(strings.language);
  const [day, setDay] = useState(today);
  const job = useJob<FixDraft>({
    prepare: async () => {
      const { prepareDone } = await import("../../../actions/prepareDone");
      return prepareDone(port, { tasks, day, today });
    },
    mustAsk: () => true,
    apply: async (draft) => {
      const { applyFixes } = await import("../../../actions/applyFixes");
      await applyFixes(port, draft);
    },
    onRunning: () => undefined,
    onDone: () => {
      onDone();
      refresh();
    },
  });
  const isIdle = job.state.status === "idle" || job.state.status === "done";
  if (tasks.length === 0 && isIdle) return null;
  return (
    <section className={styles.bar} aria-label={words.chosen(tasks.length)}>
      <Text weight="semibold">{words.chosen(tasks.length)}</Text>
      <DateField
        label={words.doneOn}
        value={day}
        picks={[{ label: date.today, day: today }]}
        onChange={(chosen) => setDay(chosen ?? today)}
      />
      <Button
        appearance={job.state.status === "preview" ? "secondary" : "primary"}
        className={styles.button}
        onClick={job.start}
      >
        {words.markDone(tasks.length)}
      </Button>
      <JobView job={job}>{(draft) => <Changes draft={draft} />}</JobView>
    </section>
  );
}

function Changes({ draft: { changes } }: { draft: FixDraft }) {
  const { language } = usePane().strings;
  const words = placesFor(language).progress;
  if (changes.length === 0) return <Text size={200}>{words.nothingOpen}</Text>;
  return (
    <Remarks
      open
      title={words.willWrite}
      remarks={changes.map(({ cell, before, after }) => ({ text: fixesFor(language).change(before, after), cell }))}
    />
  );
}
