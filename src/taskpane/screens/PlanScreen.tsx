import { Field, Select, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { TaskTableDraft } from "../../actions/drafts/TaskTableDraft";
import type { TaskTableInput } from "../../actions/prepareTaskTable";
import { MARKS } from "../../sheets/marks";
import { placesFor } from "../../strings/placesFor";
import { Elsewhere } from "../components/frame/Elsewhere";
import { PlanParts } from "../components/plan/PlanParts";
import type { ReadingChoice } from "../components/plan/ReadingChoices";
import { ReadPlan } from "../components/plan/ReadPlan";
import { StepCard } from "../components/steps/StepCard";
import type { JobState } from "../hooks/jobState";
import { useDraftJob } from "../hooks/useDraftJob";
import type { Steps } from "../hooks/useSteps";
import { usePane } from "../PaneContext";

type Wish = Required<Pick<TaskTableInput, "sheet" | "roles" | "layout" | "headerRow" | "leaveOutHidden">>;

const NO_WISH: Wish = { sheet: null, roles: [], layout: null, headerRow: null, leaveOutHidden: false };

/** The place in which a plan is read, shown as it was understood, and becomes the task table. */
export function PlanScreen({ steps }: { steps: Steps }) {
  const { overview, port, today, settings, strings } = usePane();
  const place = steps.places.tasks;
  const { chips } = placesFor(strings.language).plan;
  // The sheet that was chosen or brought in, null the one that is open; and what the user said about reading it.
  const [sheet, setSheet] = useState<string | null>(null);
  const wish = useRef<Wish>(NO_WISH);
  const job = useDraftJob(place, {
    prepare: async () => {
      const { prepareTaskTable } = await import("../../actions/prepareTaskTable");
      return prepareTaskTable(port, { ...wish.current, today, asOf: settings.asOf, units: null });
    },
    asks: () => true,
    isResult: (mark) => mark === MARKS.tasks,
  });
  const start = (from: string | null, more: Partial<Wish> = {}) => {
    wish.current = { ...NO_WISH, ...more, sheet: from };
    job.start();
  };
  const choose = (source: string, { role, ...choice }: ReadingChoice) => {
    const roles = role === undefined ? wish.current.roles : [...wish.current.roles, role];
    start(source, { ...wish.current, ...choice, roles });
  };
  const plan = overview?.plan ?? null;
  // Whoever goes on has seen what was made: the step is one line again, and leaves the first button to what is opened.
  const putAway = () => {
    if (job.state.status === "done") job.dismiss();
  };
  return (
    <>
      <StepCard
        place={namesNobody(job.state) ? { ...place, next: null } : place}
        status={job.state.status}
        done={plan !== null}
        chips={plan === null ? [] : chips(plan.tasks.length, plan.unitsKnown)}
        primary
        onRun={() => start(sheet)}
      >
        <SourcePicker sheet={sheet} onChosen={setSheet} />
        <Elsewhere place={place} isRead={job.state.status !== "idle"} onBrought={(brought) => start(brought)} />
        <ReadPlan job={job} onChoose={choose} />
      </StepCard>
      {plan !== null && <PlanParts plan={plan} steps={steps} onOpened={putAway} />}
    </>
  );
}

/** A plan that was read and names nobody goes on with the list of units, not with a check that would tell of every task. */
function namesNobody(state: JobState<TaskTableDraft>): boolean {
  return state.status === "done" && state.draft.catalogue.units.length === 0;
}

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

/** The sheet from which the plan is read: the open one, or any of the user's. */
function SourcePicker({ sheet, onChosen }: { sheet: string | null; onChosen: (sheet: string | null) => void }) {
  const styles = useStyles();
  const { overview, strings } = usePane();
  const words = placesFor(strings.language).plan;
  const sources = overview?.sources ?? [];
  if (sources.length < 2) return null;
  return (
    <Field label={words.sheet} size="small">
      <Select
        size="small"
        className={styles.control}
        value={sheet ?? ""}
        onChange={(_event, { value }) => onChosen(value === "" ? null : value)}
      >
        <option value="">{words.openSheet}</option>
        {sources.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
