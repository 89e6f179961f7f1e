import { makeStyles } from "@fluentui/react-components";
import type { Unit } from "../../../domain/plan/Unit";
import { partsFor } from "../../../strings/partsFor";
import { usePane } from "../../PaneContext";
import { TickList } from "../frame/TickList";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: "4px 0" },
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
      <TickList
        legend={legend}
        choices={names.map((name) => ({ value: name, label: name }))}
        chosen={chosen}
        onChosen={onChosen}
      />
    </details>
  );
}
