import { Field, Select, makeStyles } from "@fluentui/react-components";
import { addDays, quarterOf } from "../../../domain/plan/IsoDate";
import type { IsoDate } from "../../../domain/plan/IsoDate";
import { PERIODS } from "../../../domain/tracking/Period";
import type { Period } from "../../../domain/tracking/Period";
import { placesFor } from "../../../strings/placesFor";
import { usePane } from "../../PaneContext";
import { DateField } from "../parts/DateField";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(124px, 1fr))",
    gap: "8px 12px",
    alignItems: "start",
  },
  control: { minWidth: 0, width: "100%" },
});

/** The day the figures are closed, and the reporting period. */
export function ReportSettings() {
  const styles = useStyles();
  const { onSettings, overview, settings, strings, today, words } = usePane();
  const { date, report } = placesFor(strings.language);
  const own = overview?.plan?.ownAsOf ?? null;
  return (
    <section className={styles.row} aria-label={report.settings}>
      <Field label={report.period} hint={report.periodHint}>
        <Select
          className={styles.control}
          value={settings.period}
          onChange={(_event, { value }) => onSettings({ ...settings, period: asPeriod(value) })}
        >
          {PERIODS.map((period) => (
            <option key={period} value={period}>
              {words.periods[period]}
            </option>
          ))}
        </Select>
      </Field>
      <DateField
        label={report.asOf}
        value={settings.asOf ?? own}
        hint={report.asOfHint(own)}
        picks={[
          { label: date.today, day: today },
          { label: date.quarterEnd, day: lastQuarterEnd(today) },
        ]}
        onChange={(asOf) => onSettings({ ...settings, asOf })}
      />
    </section>
  );
}

function asPeriod(value: string): Period {
  return PERIODS.find((period) => period === value) ?? "Y";
}

/** The last day of the quarter before the one of a day. */
function lastQuarterEnd(day: IsoDate): IsoDate {
  const first = (quarterOf(day) - 1) * 3 + 1;
  return addDays(`${day.slice(0, 4)}-${String(first).padStart(2, "0")}-01`, -1);
}
