import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Unit } from "../../../domain/plan/Unit";
import { partsFor } from "../../../strings/partsFor";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: "4px 0" },
  units: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "200px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface UnitChoicesProps {
  readonly units: readonly Unit[];
  readonly groups: readonly string[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** Units and groups to be ticked, folded under how many are. */
export function UnitChoices({ units, groups, chosen, onChosen }: UnitChoicesProps) {
  const styles = useStyles();
  const words = partsFor(usePane().strings.language).assign;
  const names = [...groups, ...units.map(({ name }) => name)];
  const legend = words.coordinating(chosen.length);
  if (names.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{legend}</summary>
      <div role="group" aria-label={legend} className={styles.units}>
        {names.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={chosen.includes(name)}
            onChange={(_event, { checked }) =>
              onChosen(names.filter((one) => (one === name ? checked === true : chosen.includes(one))))
            }
          />
        ))}
      </div>
    </details>
  );
}
