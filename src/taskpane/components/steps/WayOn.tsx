import { Button, makeStyles } from "@fluentui/react-components";
import type { PartId } from "../../../strings/shape/PaneWords";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({ button: { alignSelf: "flex-start", margin: "4px 0" } });

/** The way on where nobody is named, or no time: to the list of units, or to giving tasks out. */
export function WayOn({ to }: { to: PartId }) {
  const styles = useStyles();
  const { openPart, words } = usePane();
  return (
    <Button size="small" className={styles.button} onClick={() => openPart(to)}>
      {to === "units" ? words.toUnitList : words.toAssign}
    </Button>
  );
}
