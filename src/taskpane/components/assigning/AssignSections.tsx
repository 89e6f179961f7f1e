import { Checkbox, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { AssignableTask } from "../../../actions/readAssignable";
import { partsFor } from "../../../strings/partsFor";
import { placesFor } from "../../../strings/placesFor";
import { shorten } from "../../../strings/shorten";
import { bySection, type AssignableGroup } from "../../hooks/assignableGroups";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  section: { minWidth: 0 },
  heading: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { padding: "6px 6px 6px 0", overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  task: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "4",
    overflow: "hidden",
    overflowWrap: "anywhere",
    paddingTop: "6px",
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  link: { "@media (forced-colors: active)": { textDecorationLine: "underline" } },
});

interface SectionsProps {
  readonly tasks: readonly AssignableTask[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], isChosen: boolean) => void;
}

/** Tasks under the headings of the plan, to be chosen one by one or a section at once, each in the plan's own words. */
export function AssignSections({ tasks, ...choosing }: SectionsProps) {
  return bySection(tasks).map((group) => <Section key={`${group.label}|${group.title}`} group={group} {...choosing} />);
}

function Section({ group, chosen, onChoose }: Omit<SectionsProps, "tasks"> & { group: AssignableGroup }) {
  const styles = useStyles();
  const words = partsFor(usePane().strings.language).assign;
  const { label, title, tasks } = group;
  const name = label === "" ? words.noSection : words.section(label, title);
  const keys = tasks.map(({ key }) => key);
  const count = keys.filter((key) => chosen.has(key)).length;
  return (
    <section className={styles.section} aria-label={name}>
      <h3 className={styles.heading}>
        <Checkbox
          aria-label={words.chooseSection(name)}
          checked={count === keys.length ? true : count === 0 ? false : "mixed"}
          onChange={() => onChoose(keys, count < keys.length)}
        />
        <span className={styles.title}>{name}</span>
      </h3>
      <ul className={styles.list}>
        {tasks.map((task) => (
          <TaskChoice
            key={task.key}
            task={task}
            isChosen={chosen.has(task.key)}
            onChoose={(isChosen) => onChoose([task.key], isChosen)}
          />
        ))}
      </ul>
    </section>
  );
}

interface TaskChoiceProps {
  readonly task: AssignableTask;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function TaskChoice({ task, isChosen, onChoose }: TaskChoiceProps) {
  const styles = useStyles();
  const { show, strings } = usePane();
  const words = partsFor(strings.language).assign;
  const { plan } = placesFor(strings.language);
  const { ordinal, content, lead, coordinating, time, section, cell } = task;
  const said = [lead, coordinating, time].filter(Boolean).map(shorten).join(" · ");
  return (
    <li className={styles.task}>
      <Checkbox
        aria-label={words.choose(plan.task(ordinal, shorten(content)))}
        checked={isChosen}
        onChange={(_event, { checked }) => onChoose(checked === true)}
      />
      <div>
        <span className={styles.words} title={content}>
          {plan.task(ordinal, content)}
        </span>
        {said !== "" && (
          <Text size={200} block className={styles.quiet}>
            {said}
          </Text>
        )}
        <Link as="button" className={styles.link} onClick={() => void show(section?.cell ?? cell)}>
          {words.source}
        </Link>
      </div>
    </li>
  );
}
