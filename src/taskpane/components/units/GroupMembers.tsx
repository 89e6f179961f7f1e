import { Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Catalogue } from "../../../domain/plan/Unit";
import { partsFor } from "../../../strings/partsFor";
import { usePane } from "../../PaneContext";
import { TickList } from "../frame/TickList";

const useStyles = makeStyles({
  control: { minWidth: 0, width: "100%" },
});

interface ChosenMembers {
  readonly phrase: string;
  /** By unit code. */
  readonly members: readonly string[];
}

interface GroupMembersProps {
  readonly catalogue: Catalogue;
  readonly said: ChosenMembers;
  readonly onSaid: (said: ChosenMembers) => void;
}

/** A group of the catalogue or a new one, and the units that it stands for. */
export function GroupMembers({ catalogue: { units, groups }, said, onSaid }: GroupMembersProps) {
  const styles = useStyles();
  const words = partsFor(usePane().strings.language).units.change;
  const [isNew, setNew] = useState(groups.length === 0);
  const { phrase, members } = said;
  const choose = (index: string) => {
    const group = groups[Number(index)];
    setNew(index === "" || group === undefined);
    onSaid({ phrase: group?.phrase ?? "", members: group?.members ?? [] });
  };
  const chosen = units.map(({ code }) => code).filter((code) => members.includes(code));
  const index = groups.findIndex((group) => group.phrase === phrase);
  return (
    <>
      <Field label={words.group}>
        <Select
          className={styles.control}
          value={isNew || index < 0 ? "" : String(index)}
          onChange={(_event, { value }) => choose(value)}
        >
          <option value="">{words.newGroup}</option>
          {groups.map((group, at) => (
            <option key={group.phrase} value={String(at)}>
              {group.phrase}
            </option>
          ))}
        </Select>
      </Field>
      {(isNew || index < 0) && (
        <Field label={words.groupName}>
          <Input
            className={styles.control}
            autoComplete="off"
            value={phrase}
            onChange={(_event, { value }) => {
              setNew(true);
              onSaid({ phrase: value, members: chosen });
            }}
          />
        </Field>
      )}
      <TickList
        legend={words.members(chosen.length)}
        choices={units.map(({ code, name }) => ({ value: code, label: name }))}
        chosen={chosen}
        onChosen={(now) => onSaid({ phrase, members: now })}
      />
    </>
  );
}
