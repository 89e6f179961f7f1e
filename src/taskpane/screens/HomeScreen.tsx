import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Overview, PlanOverview } from "../../actions/readOverview";
import { usePane } from "../PaneContext";
import { nextThing } from "../hooks/nextThing";
import type { Steps } from "../hooks/useSteps";

// For a workbook without a plan alone.
const StartWays = lazy(async () => ({ default: (await import("../components/plan/StartWays")).StartWays }));

const useStyles = makeStyles({
  home: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0, outlineStyle: "none" },
  // As high as the figures that come, so that nothing jumps.
  waiting: { minHeight: "240px" },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  about: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "6px" },
  tiles: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: "8px 12px",
    font: "inherit",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  figure: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: 600 },
  late: { color: tokens.colorStatusDangerForeground1 },
  near: { color: tokens.colorStatusWarningForeground1 },
  next: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

/** How the plan stands and the one next thing; before there is a plan, the ways in. `isWaiting` while the workbook is looked at first. */
export function HomeScreen({ isWaiting, steps }: { isWaiting: boolean; steps: Steps }) {
  const styles = useStyles();
  const { overview, words } = usePane();
  return (
    <section data-panel tabIndex={-1} className={styles.home} aria-label={words.overview}>
      <div role="status" className={mergeClasses(isWaiting && styles.waiting)}>
        {isWaiting && <Text>{words.home.looking}</Text>}
      </div>
      {overview?.plan != null && <PlanAtHome plan={overview.plan} />}
      {overview?.plan === null && <WaysIn overview={overview} steps={steps} />}
    </section>
  );
}

function WaysIn({ overview: { active, isBlank, sources }, steps }: { overview: Overview; steps: Steps }) {
  const styles = useStyles();
  const { go, words } = usePane();
  return (
    <>
      <h2 className={styles.name}>{words.home.welcome}</h2>
      <ul className={styles.about}>
        {words.home.about.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.next}>
        {sources.includes(active) && !isBlank && (
          <Button appearance="primary" onClick={() => go("plan", "tasks")}>
            {words.home.readSheet(active)}
          </Button>
        )}
        <Button appearance={isBlank ? "primary" : "secondary"} onClick={() => go("plan")}>
          {isBlank ? words.home.bring : words.home.otherWays}
        </Button>
      </div>
      <Suspense fallback={null}>
        <StartWays place={steps.places.tasks} />
      </Suspense>
    </>
  );
}

function PlanAtHome({ plan }: { plan: PlanOverview }) {
  const styles = useStyles();
  const { settings, words } = usePane();
  const { home } = words;
  const { name, year, tasks, unitsKnown, asOf, forms, frozen, hasSummary, unsent } = plan;
  const last = frozen.at(-1);
  const reported = home.reported({
    unsent,
    frozen: last === undefined ? null : `${words.periods[last.period]} ${String(last.year)}`,
  });
  return (
    <>
      <div>
        <h2 className={styles.name}>{name === "" ? home.unnamed : name}</h2>
        <Text size={200} block className={styles.quiet}>
          {home.summary({ year, tasks: tasks.length, units: unitsKnown })}
        </Text>
        <Text size={200} block className={styles.quiet}>
          {home.asOf(asOf)}
        </Text>
      </div>
      <Tiles plan={plan} />
      <Text size={200} className={styles.quiet}>
        {home.made({ forms, hasSummary, period: words.periods[plan.period ?? settings.period] })}
      </Text>
      {reported !== "" && (
        <Text size={200} className={styles.quiet}>
          {reported}
        </Text>
      )}
      <Next plan={plan} />
    </>
  );
}

function Tiles({ plan: { tasks, issues } }: { plan: PlanOverview }) {
  const styles = useStyles();
  const { go, words } = usePane();
  const { ofTasks, tiles } = words.home;
  const count = (isIt: (status: string) => boolean): number => tasks.filter(({ status }) => isIt(status)).length;
  const overdue = count((status) => status === "overdue");
  const near = count((status) => status.startsWith("due-"));
  const done = count((status) => status.startsWith("completed"));
  const doubtful = issues.filter(({ severity }) => severity !== "info").length;
  const shown = [
    { label: tiles.overdue, figure: String(overdue), place: "progress", tone: overdue > 0 && styles.late },
    { label: tiles.dueSoon, figure: String(near), place: "progress", tone: near > 0 && styles.near },
    { label: tiles.doubtful, figure: String(doubtful), place: "check", tone: false },
    { label: tiles.completed, figure: ofTasks(done, tasks.length), place: "progress", tone: false },
  ] as const;
  return (
    <div className={styles.tiles}>
      {shown.map(({ label, figure, place, tone }) => (
        <button key={label} type="button" className={styles.tile} onClick={() => go(place)}>
          <span className={mergeClasses(styles.figure, tone)}>{figure}</span>
          <span>{label}</span>
        </button>
      ))}
    </div>
  );
}

function Next({ plan }: { plan: PlanOverview }) {
  const styles = useStyles();
  const { go, openPart, words } = usePane();
  const { place, part, sentence } = nextThing(plan);
  return (
    <div className={styles.next}>
      <Text weight="semibold">{words.home.nextTitle}</Text>
      <Button appearance="primary" onClick={() => (part === undefined ? go(place) : openPart(part))}>
        {sentence(words.home)}
      </Button>
    </div>
  );
}
