import {
  Button,
  Checkbox,
  Input,
  Link,
  Text,
  ToggleButton,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { PlanOverview, TaskOverview } from "../../../actions/readOverview";
import { toSerial } from "../../../domain/plan/IsoDate";
import { foldVietnamese } from "../../../domain/text/foldVietnamese";
import { placesFor } from "../../../strings/placesFor";
import type { ProgressPlaceWords } from "../../../strings/shape/PlaceWords";
import { shorten } from "../../../strings/shorten";
import { partOf, PARTS, type StatusPart } from "../../hooks/statusParts";
import { usePane } from "../../PaneContext";
import { MarkDone } from "./MarkDone";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "4px" },
  control: { minWidth: 0, width: "100%" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  task: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: { textAlign: "start", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  overdue: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  near: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** So many tasks are shown before the user asks for the rest. */
const FIRST = 20;

type Filter = StatusPart | "all";

/** The tasks that stand in a way, found by words, the longest overdue first; each goes to its row, and chosen ones are marked done. */
export function TaskList({ plan }: { plan: PlanOverview }) {
  const styles = useStyles();
  const words = placesFor(usePane().strings.language).progress;
  const { tasks } = plan;
  const [filter, setFilter] = useState<Filter>(() => firstFilter(tasks));
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const found = sorted(tasks.filter((task) => isIn(task, filter) && says(task, search)));
  const shown = all ? found : found.slice(0, FIRST);
  const choose = (keys: readonly string[], isChosen: boolean) =>
    setChosen(new Set([...chosen, ...keys].filter((key) => isChosen || !keys.includes(key))));
  return (
    <>
      <Filters tasks={tasks} filter={filter} onFilter={setFilter} />
      <Input
        type="search"
        className={styles.control}
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
      />
      <Text size={200} role="status">
        {found.length === 0 ? words.nothing : words.found(found.length)}
      </Text>
      {found.length > 1 && (
        <Checkbox
          label={words.chooseAll}
          checked={found.every(({ key }) => chosen.has(key))}
          onChange={(_event, { checked }) =>
            choose(
              found.map(({ key }) => key),
              checked === true,
            )
          }
        />
      )}
      <ul className={styles.list}>
        {shown.map((task) => (
          <TaskLine
            key={task.key}
            task={task}
            asOf={plan.asOf}
            isChosen={chosen.has(task.key)}
            onChoose={(isChosen) => choose([task.key], isChosen)}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {words.more(found.length - shown.length)}
        </Button>
      )}
      <MarkDone
        tasks={tasks.filter(({ key }) => chosen.has(key)).map(({ key }) => key)}
        onDone={() => setChosen(new Set())}
      />
    </>
  );
}

function Filters({
  tasks,
  filter,
  onFilter,
}: {
  tasks: readonly TaskOverview[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}) {
  const styles = useStyles();
  const words = placesFor(usePane().strings.language).progress;
  const offered: readonly Filter[] = [...PARTS, "all"];
  return (
    <div role="group" aria-label={words.filter} className={styles.filters}>
      {offered.map((one) => (
        <ToggleButton key={one} size="small" checked={filter === one} onClick={() => onFilter(one)}>
          {`${one === "all" ? words.everything : words.parts[one]} ${String(tasks.filter((task) => isIn(task, one)).length)}`}
        </ToggleButton>
      ))}
    </div>
  );
}

interface TaskLineProps {
  readonly task: TaskOverview;
  readonly asOf: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function TaskLine({ task, asOf, isChosen, onChoose }: TaskLineProps) {
  const styles = useStyles();
  const { show, strings } = usePane();
  const { plan, progress: words } = placesFor(strings.language);
  const name = plan.task(task.ordinal, shorten(task.content));
  const part = partOf(task.status);
  return (
    <li className={styles.task}>
      <Checkbox
        aria-label={words.choose(name)}
        checked={isChosen}
        onChange={(_event, { checked }) => onChoose(checked === true)}
      />
      <div>
        <Link as="button" className={styles.link} onClick={() => void show(task.cell)}>
          {name}
        </Link>
        <Text
          size={200}
          block
          className={mergeClasses(part === "overdue" && styles.overdue, part === "near" && styles.near)}
        >
          {whenOf(task, asOf, words)}
        </Text>
        {task.lead !== "" && (
          <Text size={200} block className={styles.quiet}>
            {shorten(task.lead)}
          </Text>
        )}
      </div>
    </li>
  );
}

/** How a task stands in days where days matter, else by its status. */
function whenOf({ status, due }: TaskOverview, asOf: string, words: ProgressPlaceWords): string {
  const part = partOf(status);
  if (due === null || part === "done") return words.statuses[status];
  const days = toSerial(due) - toSerial(asOf);
  if (days < 0) return `${words.daysLate(-days)} (${words.dueOn(due)})`;
  if (days === 0) return words.today;
  return part === "near"
    ? `${words.daysLeft(days)} (${words.dueOn(due)})`
    : `${words.statuses[status]} (${words.dueOn(due)})`;
}

/** What matters first: overdue, else near, else everything. */
function firstFilter(tasks: readonly TaskOverview[]): Filter {
  return (["overdue", "near"] as const).find((part) => tasks.some((task) => isIn(task, part))) ?? "all";
}

function isIn({ status }: TaskOverview, filter: Filter): boolean {
  return filter === "all" || partOf(status) === filter;
}

function says({ ordinal, content, lead }: TaskOverview, search: string): boolean {
  return foldVietnamese(`${ordinal} ${content} ${lead}`).includes(foldVietnamese(search));
}

/** By the day they wait for; what waits for none stays at the end, in its order. */
function sorted(tasks: readonly TaskOverview[]): readonly TaskOverview[] {
  return [...tasks].sort((a, b) => (a.due ?? "9999").localeCompare(b.due ?? "9999"));
}
