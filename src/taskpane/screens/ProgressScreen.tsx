import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanOverview } from "../../actions/readOverview";
import { placesFor } from "../../strings/placesFor";
import { NeedsPlan } from "../components/frame/NeedsPlan";
import { ProgressTables } from "../components/tracking/ProgressTables";
import { StatusChart } from "../components/tracking/StatusChart";
import { TaskList } from "../components/tracking/TaskList";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The place in which progress is followed: how the tasks stand, what is late, and marking what is done. */
export function ProgressScreen() {
  const { overview } = usePane();
  if (overview === null) return null;
  return overview.plan === null ? <NeedsPlan /> : <Progress plan={overview.plan} />;
}

function Progress({ plan }: { plan: PlanOverview }) {
  const styles = useStyles();
  const { strings, words } = usePane();
  return (
    <section className={styles.block} aria-labelledby="progress-title">
      <h2 id="progress-title" className={styles.title}>
        {words.placeNames.progress}
      </h2>
      <Text size={200} className={styles.quiet}>
        {placesFor(strings.language).progress.asOf(plan.asOf)}
      </Text>
      <StatusChart tasks={plan.tasks} />
      <TaskList plan={plan} />
      <ProgressTables plan={plan} />
    </section>
  );
}
