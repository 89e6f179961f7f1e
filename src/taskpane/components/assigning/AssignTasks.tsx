import { Button, Text, ToggleButton, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Assignable, AssignableTask } from "../../../actions/readAssignable";
import type { PlanOverview } from "../../../actions/readOverview";
import { partsFor } from "../../../strings/partsFor";
import { ASSIGN_FILTERS, firstAssignFilter, isWanting, type AssignFilter } from "../../hooks/assignableGroups";
import { useAssignable } from "../../hooks/useAssignable";
import type { StepPlace } from "../../hooks/useSteps";
import { usePane } from "../../PaneContext";
import { AssignBar } from "./AssignBar";
import { AssignForm, NOTHING_GIVEN, type AssignChoice } from "./AssignForm";
import { AssignSections } from "./AssignSections";
import { FailureBar } from "../frame/FailureBar";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "4px" },
  nobody: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

/** Gives many tasks at once to units of the catalogue: to whom and when above, the tasks by the sections of the plan below. */
export function AssignTasks({ plan, place }: { plan: PlanOverview; place: StepPlace }) {
  const { words } = usePane();
  const { value: assignable, failure } = useAssignable(plan);
  return (
    <>
      {failure !== null && <FailureBar failure={failure} />}
      <div role="status">{assignable === null && failure === null && words.reading}</div>
      {assignable !== null && <GivingOut assignable={assignable} plan={plan} place={place} />}
    </>
  );
}

interface GivingOutProps {
  readonly assignable: Assignable;
  readonly plan: PlanOverview;
  readonly place: StepPlace;
}

function GivingOut({ assignable, plan, place }: GivingOutProps) {
  const { tasks, units } = assignable;
  const [choice, setChoice] = useState<AssignChoice>(NOTHING_GIVEN);
  const [filter, setFilter] = useState<AssignFilter>(() => firstAssignFilter(tasks));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = tasks.filter((task) => isWanting(task, filter));
  const choose = (keys: readonly string[], isChosen: boolean) =>
    setChosen(new Set([...chosen, ...keys].filter((key) => isChosen || !keys.includes(key))));
  return (
    <>
      {units.length === 0 && <Nobody />}
      <AssignForm assignable={assignable} choice={choice} onChoice={setChoice} />
      <Filters tasks={tasks} filter={filter} onFilter={setFilter} />
      <AssignSections tasks={shown} chosen={chosen} onChoose={choose} />
      <AssignBar
        tasks={tasks.filter(({ key }) => chosen.has(key)).map(({ key }) => key)}
        choice={choice}
        plan={plan}
        place={place}
        onDone={() => setChosen(new Set())}
      />
    </>
  );
}

function Nobody() {
  const styles = useStyles();
  const { openPart, strings } = usePane();
  const words = partsFor(strings.language).assign;
  return (
    <div className={styles.nobody}>
      <Text weight="semibold">{words.nobody}</Text>
      <Button appearance="primary" onClick={() => openPart("units")}>
        {words.toUnits}
      </Button>
    </div>
  );
}

interface FiltersProps {
  readonly tasks: readonly AssignableTask[];
  readonly filter: AssignFilter;
  readonly onFilter: (filter: AssignFilter) => void;
}

function Filters({ tasks, filter, onFilter }: FiltersProps) {
  const styles = useStyles();
  const words = partsFor(usePane().strings.language).assign;
  const labels = { lead: words.withoutLead, time: words.withoutTime, all: words.all };
  return (
    <div role="group" aria-label={words.filter} className={styles.filters}>
      {ASSIGN_FILTERS.map((one) => (
        <ToggleButton key={one} size="small" checked={filter === one} onClick={() => onFilter(one)}>
          {labels[one](tasks.filter((task) => isWanting(task, one)).length)}
        </ToggleButton>
      ))}
    </div>
  );
}
