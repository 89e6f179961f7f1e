import { Button, Text, makeStyles } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

/** Stands where a place needs the task table and the workbook has none, with the way there. */
export function NeedsPlan() {
  const styles = useStyles();
  const { go, words } = usePane();
  return (
    <div className={styles.block}>
      <Text>{words.needsPlan}</Text>
      <Button appearance="primary" onClick={() => go("plan")}>
        {words.toPlan}
      </Button>
    </div>
  );
}
