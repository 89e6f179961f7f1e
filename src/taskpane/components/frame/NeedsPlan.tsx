import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "12px",
    padding: "16px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
});

/** Stands in the stead of a place that needs the task table while the workbook has none, with the way there. */
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
