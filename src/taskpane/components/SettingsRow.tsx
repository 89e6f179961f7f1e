import { Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { PERIODS } from "../../domain/tracking/Period";
import type { Period } from "../../domain/tracking/Period";
import type { PaneWords } from "../../strings/shape/PaneWords";
import type { PaneSettings } from "../PaneContext";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))",
    gap: "8px 12px",
    alignItems: "start",
  },
  control: { minWidth: 0, width: "100%" },
});

/** The day the figures are closed, and the reporting period. */
export function SettingsRow({
  settings,
  words,
  onChange,
}: {
  settings: PaneSettings;
  words: PaneWords;
  onChange: (settings: PaneSettings) => void;
}) {
  const styles = useStyles();
  return (
    <section className={styles.row} aria-label={words.settings}>
      <Field label={words.asOf} hint={settings.asOf === null ? words.asOfHint : words.asOfChosen(settings.asOf)}>
        <Input
          className={styles.control}
          type="date"
          value={settings.asOf ?? ""}
          onChange={(_event, { value }) => onChange({ ...settings, asOf: value === "" ? null : value })}
        />
      </Field>
      <Field label={words.period}>
        <Select
          className={styles.control}
          value={settings.period}
          onChange={(_event, { value }) => onChange({ ...settings, period: asPeriod(value) })}
        >
          {PERIODS.map((period) => (
            <option key={period} value={period}>
              {words.periods[period]}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}

function asPeriod(value: string): Period {
  return PERIODS.find((period) => period === value) ?? "Y";
}
