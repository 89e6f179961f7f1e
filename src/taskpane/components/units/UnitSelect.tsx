import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { Unit } from "../../../domain/plan/Unit";
import { partsFor } from "../../../strings/partsFor";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

interface UnitSelectProps {
  readonly label: string;
  readonly units: readonly Unit[];
  /** "" while none is chosen. */
  readonly code: string;
  readonly onChosen: (code: string) => void;
}

/** One unit of the catalogue. */
export function UnitSelect({ label, units, code, onChosen }: UnitSelectProps) {
  const styles = useStyles();
  const words = partsFor(usePane().strings.language).units.change;
  return (
    <Field label={label}>
      <Select className={styles.control} value={code} onChange={(_event, { value }) => onChosen(value)}>
        <option value="">{words.choose}</option>
        {units.map((unit) => (
          <option key={unit.code} value={unit.code}>
            {unit.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
