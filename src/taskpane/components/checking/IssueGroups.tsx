import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  Text,
  ToggleButton,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CheckReport } from "../../../actions/workbook/checkContents";
import type { Issue, Severity } from "../../../domain/plan/Issue";
import type { PartId } from "../../../strings/shape/PaneWords";
import { issueSentence } from "../../../strings/issueSentence";
import { placesFor } from "../../../strings/placesFor";
import { shorten } from "../../../strings/shorten";
import { usePane } from "../../PaneContext";
import { IgnoreIssue } from "./IgnoreIssue";
import { IssueMending } from "./IssueMending";
import { WayOn } from "../steps/WayOn";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "4px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "10px" },
  item: {
    paddingLeft: "8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  words: { color: tokens.colorNeutralForeground2 },
  panel: { margin: "4px 0 8px" },
  link: { "@media (forced-colors: active)": { textDecorationLine: "underline" } },
});

/** Worst first. */
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Where a kind of issue is mended for many tasks at once. */
const WAYS_ON: Partial<Readonly<Record<Issue["kind"], PartId>>> = {
  "missing-lead": "assign",
  "missing-time": "assign",
  "open-group-without-members": "units",
};

/** So many issues need no folding. */
const FEW = 8;

interface IssueGroupsProps {
  readonly report: CheckReport;
  readonly onChanged: () => void;
}

/** What a check found, in groups of a kind, the worst first and open; each with the task's words, its cell, and what can be done. */
export function IssueGroups({ report, onChanged }: IssueGroupsProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = placesFor(strings.language).check;
  const [severity, setSeverity] = useState<Severity | null>(null);
  const shown = report.issues.filter((issue) => severity === null || issue.severity === severity);
  const groups = groupsOf(shown);
  if (report.issues.length === 0) return <Text>{words.none}</Text>;
  return (
    <>
      <Filters issues={report.issues} severity={severity} onSeverity={setSeverity} />
      <Accordion collapsible multiple defaultOpenItems={[...openAtFirst(groups)]}>
        {groups.map(([key, issues]) => (
          <AccordionItem key={key} value={key}>
            <AccordionHeader size="small">{titleOf(issues, words)}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Group issues={issues} report={report} onChanged={onChanged} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}

function Filters({
  issues,
  severity,
  onSeverity,
}: {
  issues: readonly Issue[];
  severity: Severity | null;
  onSeverity: (severity: Severity | null) => void;
}) {
  const styles = useStyles();
  const words = placesFor(usePane().strings.language).check;
  const countOf = (one: Severity): number => issues.filter((issue) => issue.severity === one).length;
  return (
    <div role="group" aria-label={words.show} className={styles.filters}>
      <ToggleButton size="small" checked={severity === null} onClick={() => onSeverity(null)}>
        {words.all(issues.length)}
      </ToggleButton>
      {SEVERITIES.filter((one) => countOf(one) > 0).map((one) => (
        <ToggleButton key={one} size="small" checked={severity === one} onClick={() => onSeverity(one)}>
          {words.severity[one](countOf(one))}
        </ToggleButton>
      ))}
    </div>
  );
}

function Group({ issues, report, onChanged }: IssueGroupsProps & { issues: readonly Issue[] }) {
  const styles = useStyles();
  const way = WAYS_ON[issues[0]?.kind ?? "missing-content"];
  return (
    <>
      {way !== undefined && <WayOn to={way} />}
      <ul className={styles.list}>
        {issues.map((issue) => (
          <IssueItem key={report.codes.get(issue)} issue={issue} report={report} onChanged={onChanged} />
        ))}
      </ul>
    </>
  );
}

function IssueItem({ issue, report, onChanged }: IssueGroupsProps & { issue: Issue }) {
  const styles = useStyles();
  const { show, strings, words } = usePane();
  const { cell, severity } = issue;
  const about = report.words.get(issue) ?? "";
  const tone = mergeClasses(
    styles.item,
    severity === "error" && styles.error,
    severity === "warning" && styles.warning,
  );
  return (
    <li className={tone}>
      {issueSentence({ ...issue, cell: null }, strings)}
      {about !== "" && (
        <Text size={200} block className={styles.words}>
          {shorten(about)}
        </Text>
      )}
      {cell !== null && (
        <Link as="button" className={styles.link} onClick={() => void show(cell)}>
          {words.goTo(cell.replace(/^'(.+)'!/, "$1!"))}
        </Link>
      )}
      <IssueMending issue={issue} mending={{ ...report, onFixed: onChanged }} />
      {severity !== "error" && <IgnoreIssue code={report.codes.get(issue) ?? ""} onIgnored={onChanged} />}
    </li>
  );
}

type Titles = ReturnType<typeof placesFor>["check"];

/** The kind with its count and how much it matters, in words. */
function titleOf(issues: readonly Issue[], words: Titles): string {
  const [first] = issues;
  return first === undefined ? "" : words.group(words.kinds[first.kind], issues.length);
}

/** Few issues are all shown; of many, those of the worst group. */
function openAtFirst(groups: ReturnType<typeof groupsOf>): readonly string[] {
  const total = groups.reduce((sum, [, issues]) => sum + issues.length, 0);
  return groups.slice(0, total <= FEW ? groups.length : 1).map(([key]) => key);
}

/** Issues of a kind and severity together, the worst first. */
function groupsOf(issues: readonly Issue[]): readonly (readonly [string, readonly Issue[]])[] {
  const groups = new Map<string, Issue[]>();
  for (const severity of SEVERITIES) {
    for (const issue of issues.filter((one) => one.severity === severity)) {
      const key = `${severity} ${issue.kind}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [issue]);
      else group.push(issue);
    }
  }
  return [...groups];
}
