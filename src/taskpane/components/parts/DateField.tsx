import { Field, Input, Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { formatDay } from "../../../domain/grid/dateOfCell";
import type { IsoDate } from "../../../domain/plan/IsoDate";
import { parseDay } from "../../../domain/tracking/parseDay";
import { placesFor } from "../../../strings/placesFor";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  control: { minWidth: 0, width: "100%" },
  picks: { display: "flex", flexWrap: "wrap", gap: "0 12px", marginTop: "2px" },
});

/** A day that can be picked at a click. */
export interface DayPick {
  readonly label: string;
  readonly day: IsoDate | null;
}

interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly hint?: string;
  readonly picks: readonly DayPick[];
  readonly onChange: (day: IsoDate | null) => void;
}

/** A day, typed and shown as day/month/year in every language of the browser. What is no day is told and changes nothing. */
export function DateField({ label, value, hint, picks, onChange }: DateFieldProps) {
  const styles = useStyles();
  const words = placesFor(usePane().strings.language).date;
  // What is being typed; null shows the value.
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && typed.trim() !== "" && parseDay(typed) === null;
  const leave = () => {
    if (typed === null || isWrong) return;
    setTyped(null);
    onChange(parseDay(typed));
  };
  return (
    <div>
      <Field label={label} {...(isWrong ? { validationMessage: words.wrong(typed) } : { hint: hint ?? words.hint })}>
        <Input
          className={styles.control}
          inputMode="numeric"
          autoComplete="off"
          placeholder="dd/MM/yyyy"
          value={typed ?? (value === null ? "" : formatDay(value))}
          onChange={(_event, data) => {
            setTyped(data.value);
            const day = parseDay(data.value);
            if (day !== null) onChange(day);
          }}
          onBlur={leave}
        />
      </Field>
      <div className={styles.picks}>
        {picks.map((pick) => (
          <Link
            key={pick.label}
            as="button"
            onClick={() => {
              setTyped(null);
              onChange(pick.day);
            }}
          >
            {pick.label}
          </Link>
        ))}
      </div>
    </div>
  );
}
