import { Field, Input, Select, Textarea, makeStyles } from "@fluentui/react-components";
import { BEFORE_DATE_CHOICES } from "../../../sheets/labels";
import { DATE_SETTINGS } from "../../../sheets/settings/Settings";
import { settingsFor } from "../../../strings/settingsFor";
import type { SettingsWords } from "../../../strings/shape/SettingsWords";
import type { SettingsForm } from "../../hooks/useSettingsForm";
import { usePane } from "../../PaneContext";
import { SETTING_CHOICES } from "./settingSections";
import type { SettingField } from "./settingSections";

const useStyles = makeStyles({
  control: { minWidth: 0, width: "100%" },
  lines: { minHeight: "64px" },
});

interface SettingInputProps {
  readonly field: SettingField;
  readonly form: SettingsForm;
}

/** A setting with what it is for, and beside it what is odd in what was typed. */
export function SettingInput({ field, form }: SettingInputProps) {
  const words = settingsFor(usePane().strings.language);
  const { name } = field;
  const value = form.valueOf(name);
  const remark = form.remarkOf(name);
  const hint = words.hints[name];
  const told =
    remark === undefined
      ? hint !== undefined && { hint }
      : {
          validationMessage: words.remark(remark, value),
          validationState: remark.kind === "not-understood" ? ("error" as const) : ("warning" as const),
        };
  return (
    <Field label={words.labels[name]} {...told}>
      <Control field={field} value={value} onText={(text) => form.type(name, text)} />
    </Field>
  );
}

interface ControlProps {
  readonly field: SettingField;
  readonly value: string;
  readonly onText: (text: string) => void;
}

function Control({ field: { name, as }, value, onText, ...field }: ControlProps) {
  const styles = useStyles();
  const given = { ...field, value, "data-setting": name };
  if (as === "lines")
    return (
      <Textarea
        {...given}
        className={styles.control}
        textarea={{ className: styles.lines }}
        resize="vertical"
        onChange={(_event, data) => onText(data.value)}
      />
    );
  if (as === "line" || as === "short")
    return (
      <Input
        {...given}
        className={styles.control}
        autoComplete="off"
        {...(DATE_SETTINGS.has(name) && { placeholder: "dd/MM/yyyy", inputMode: "numeric" as const })}
        onChange={(_event, data) => onText(data.value)}
      />
    );
  return (
    <Select {...given} className={styles.control} onChange={(_event, data) => onText(data.value)}>
      <Choices as={as} value={value} />
    </Select>
  );
}

/** The values that are offered, and the one that stands there though it is none of them. */
function Choices({ as, value }: { as: keyof typeof SETTING_CHOICES; value: string }) {
  const words = settingsFor(usePane().strings.language);
  const offered: readonly string[] = SETTING_CHOICES[as];
  const isOther = value !== "" && !offered.includes(value);
  return (
    <>
      <option value="">{words.none}</option>
      {isOther && <option value={value}>{value}</option>}
      {offered.map((choice) => (
        <option key={choice} value={choice}>
          {shownChoice(choice, words)}
        </option>
      ))}
    </>
  );
}

function shownChoice(choice: string, { rights, beforeDate }: SettingsWords): string {
  if (choice === BEFORE_DATE_CHOICES.exclusive) return beforeDate.exclusive;
  if (choice === BEFORE_DATE_CHOICES.inclusive) return beforeDate.inclusive;
  return rights[choice] ?? choice;
}
