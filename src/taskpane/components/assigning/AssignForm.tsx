import { Checkbox, Field, Input, Link, Select, makeStyles } from "@fluentui/react-components";
import type { Assignable } from "../../../actions/readAssignable";
import type { Unit } from "../../../domain/plan/Unit";
import { TIME_CHOICES } from "../../../sheets/vocabularyChoices";
import { milestonesOfTime } from "../../../sheets/tasks/scheduleReader";
import { dayIn } from "../../../spec/cellValues";
import { partsFor } from "../../../strings/partsFor";
import { usePane } from "../../PaneContext";
import { UnitChoices } from "./UnitChoices";

const useStyles = makeStyles({
  control: { minWidth: 0, width: "100%" },
  picks: { display: "flex", flexWrap: "wrap", gap: "0 12px", marginTop: "2px" },
});

/** What is chosen to be given: "" and [] leave the cells as they are. */
export interface AssignChoice {
  readonly lead: string;
  readonly coordinating: readonly string[];
  readonly time: string;
  readonly onlyEmpty: boolean;
}

/** Nothing is chosen yet; what stands in a cell stays. */
export const NOTHING_GIVEN: AssignChoice = { lead: "", coordinating: [], time: "", onlyEmpty: true };

interface AssignFormProps {
  readonly assignable: Assignable;
  readonly choice: AssignChoice;
  readonly onChoice: (choice: AssignChoice) => void;
}

/** To whom tasks are given, and when they are due. */
export function AssignForm({ assignable, choice, onChoice }: AssignFormProps) {
  const styles = useStyles();
  const words = partsFor(usePane().strings.language).assign;
  const { units, groups } = assignable;
  return (
    <>
      <Field label={words.lead}>
        <Select
          className={styles.control}
          value={choice.lead}
          onChange={(_event, { value }) => onChoice({ ...choice, lead: value })}
        >
          <option value="">{words.keep}</option>
          <UnitOptions units={units} />
          {groups.length > 0 && (
            <optgroup label={words.groups}>
              <Options names={groups} />
            </optgroup>
          )}
        </Select>
      </Field>
      <UnitChoices
        units={units}
        groups={groups}
        chosen={choice.coordinating}
        onChosen={(coordinating) => onChoice({ ...choice, coordinating })}
      />
      <TimeChoice assignable={assignable} time={choice.time} onTime={(time) => onChoice({ ...choice, time })} />
      <Checkbox
        label={words.onlyEmpty}
        checked={choice.onlyEmpty}
        onChange={(_event, { checked }) => onChoice({ ...choice, onlyEmpty: checked === true })}
      />
    </>
  );
}

/** The units under the names of their blocks. */
function UnitOptions({ units }: { units: readonly Unit[] }) {
  const blocks = [...new Set(units.map(({ block }) => block))];
  if (blocks.length < 2) return <Options names={units.map(({ name }) => name)} />;
  return blocks.map((block) => (
    <optgroup key={block} label={block}>
      <Options names={units.filter((unit) => unit.block === block).map(({ name }) => name)} />
    </optgroup>
  ));
}

function Options({ names }: { names: readonly string[] }) {
  return names.map((name) => (
    <option key={name} value={name}>
      {name}
    </option>
  ));
}

interface TimeChoiceProps {
  readonly assignable: Pick<Assignable, "reader">;
  readonly time: string;
  readonly onTime: (time: string) => void;
}

/** A time in words, as plans say it, with the day that it makes due. */
function TimeChoice({ assignable: { reader }, time, onTime }: TimeChoiceProps) {
  const styles = useStyles();
  const words = partsFor(usePane().strings.language).assign;
  const said = timeSaid(time, reader, words);
  return (
    <div>
      <Field label={words.time} {...said}>
        <Input className={styles.control} value={time} onChange={(_event, { value }) => onTime(value)} />
      </Field>
      <div className={styles.picks}>
        {TIME_CHOICES.map((pick) => (
          <Link key={pick} as="button" onClick={() => onTime(pick)}>
            {pick}
          </Link>
        ))}
      </div>
    </div>
  );
}

type AssignWords = ReturnType<typeof partsFor>["assign"];

/** What is said under the field: how the time is understood, or that it is not. */
function timeSaid(time: string, reader: Assignable["reader"], words: AssignWords) {
  if (time.trim() === "") return { hint: words.timeHint };
  const { due, waitsForDate } = milestonesOfTime(time, reader, null);
  if (waitsForDate) return { validationMessage: words.timeNotRead, validationState: "warning" as const };
  const day = dayIn(due);
  return { hint: day === undefined ? words.noDeadline : words.until(day) };
}
