import { Checkbox, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { UnitSubmission } from "../../../actions/readSubmissionReport";
import { formsFor } from "../../../strings/formsFor";
import { usePane } from "../../PaneContext";
import type { ChosenUnits } from "./chosenCodes";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "220px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const BLOCK = "block:";

interface UnitChoiceProps {
  readonly units: readonly UnitSubmission[];
  readonly chosen: ChosenUnits;
  readonly onChoose: (chosen: ChosenUnits) => void;
  readonly count: number;
}

/** Chooses who gets a form: all, a block, those that have not sent, or unit by unit. */
export function UnitChoice({ units, chosen, onChoose, count }: UnitChoiceProps) {
  const words = formsFor(usePane().strings.language).send;
  const blocks = [...new Set(units.map(({ block }) => block))].filter((block) => block !== "");
  const picked = chosen.kind === "picked" ? chosen.codes : null;
  return (
    <>
      <Field label={words.who}>
        <Select
          value={chosen.kind === "block" ? BLOCK + chosen.block : chosen.kind}
          onChange={(_event, { value }) => onChoose(choiceOf(value))}
        >
          <option value="all">{words.all}</option>
          <option value="not-sent">{words.notSent}</option>
          {blocks.map((block) => (
            <option key={block} value={BLOCK + block}>
              {words.block(block)}
            </option>
          ))}
          <option value="picked">{words.picked}</option>
        </Select>
      </Field>
      {chosen.kind === "all" && units.some(({ isIssuer }) => isIssuer) && (
        <Checkbox
          label={words.withOffice}
          checked={chosen.withOffice}
          onChange={(_event, { checked }) => onChoose({ kind: "all", withOffice: checked === true })}
        />
      )}
      {picked !== null && (
        <Picker units={units} picked={picked} onPick={(codes) => onChoose({ kind: "picked", codes })} />
      )}
      <Text size={200}>{words.chosen(count)}</Text>
    </>
  );
}

function choiceOf(value: string): ChosenUnits {
  if (value.startsWith(BLOCK)) return { kind: "block", block: value.slice(BLOCK.length) };
  if (value === "not-sent") return { kind: "not-sent" };
  return value === "picked" ? { kind: "picked", codes: new Set() } : { kind: "all", withOffice: false };
}

interface PickerProps {
  readonly units: readonly UnitSubmission[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (codes: ReadonlySet<string>) => void;
}

function Picker({ units, picked, onPick }: PickerProps) {
  const styles = useStyles();
  const words = formsFor(usePane().strings.language).send;
  const toggled = (code: string): ReadonlySet<string> => {
    const codes = new Set(picked);
    if (!codes.delete(code)) codes.add(code);
    return codes;
  };
  return (
    <div className={styles.list} role="group" aria-label={words.picked}>
      {units.map(({ code, name }) => (
        <Checkbox key={code} label={name} checked={picked.has(code)} onChange={() => onPick(toggled(code))} />
      ))}
    </div>
  );
}
