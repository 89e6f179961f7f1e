import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { SubmissionReport, UnitSubmission } from "../../../actions/readSubmissionReport";
import type { SubmissionState } from "../../../domain/returns/submissionState";
import { formsFor } from "../../../strings/formsFor";
import { copyTable } from "../../copyTable";
import { copyText } from "../../copyText";
import { usePane } from "../../PaneContext";
import { Chips } from "../parts/Chips";
import { FormsCard } from "./FormsCard";
import { Remarks } from "../parts/Remarks";
import type { Remark } from "../parts/Remarks";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What has to be asked for first. */
const STATES: readonly SubmissionState[] = ["not-sent", "incomplete", "late", "sent"];
const TONES: Partial<Readonly<Record<SubmissionState, "error" | "warning">>> = {
  "not-sent": "error",
  incomplete: "warning",
  late: "warning",
};

interface SubmissionListProps {
  readonly report: SubmissionReport;
  readonly onRefresh: () => void;
}

/** Who has sent, by blocks, with what each unit lacks, the texts to ask for it, and the way to a deadline that is missing. */
export function SubmissionList({ report, onRefresh }: SubmissionListProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const { submissions: words, letters } = formsFor(strings.language);
  const [copied, setCopied] = useState(false);
  const units = report.units.filter(({ isIssuer }) => !isIssuer);
  const counts = STATES.map((state) => ({ state, count: units.filter((unit) => unit.state === state).length }));
  const copy = (take: () => void): void => {
    take();
    setCopied(true);
  };
  return (
    <FormsCard title={words.title} about={words.deadline(report)}>
      {report.due === null && <ToSettings />}
      <div className={styles.row}>
        <Chips texts={counts.filter(({ count }) => count > 0).map(({ state, count }) => words.count(state, count))} />
      </div>
      {blocksOf(units).map(([block, members]) => (
        <Remarks
          key={block}
          title={(count) => `${words.block(block)} (${String(count)})`}
          remarks={members.map((unit) => remarkOf(unit, report, () => setCopied(true), strings.language))}
        />
      ))}
      <div className={styles.row}>
        <Button size="small" onClick={() => copy(() => copyText(letters.list(report)))}>
          {words.copyList}
        </Button>
        <Button size="small" onClick={() => copy(() => copyTable(letters.table(report)))}>
          {words.copyTable}
        </Button>
        <Button size="small" onClick={onRefresh}>
          {words.refresh}
        </Button>
      </div>
      <div role="status">{copied && <Text size={200}>{words.copied}</Text>}</div>
    </FormsCard>
  );
}

/** The way to where a deadline is set. */
function ToSettings() {
  const { openPage, words } = usePane();
  return (
    <div>
      <Button size="small" onClick={() => openPage("settings")}>
        {words.toSettings}
      </Button>
    </div>
  );
}

/** The blocks in the order of the catalogue, in each what has to be asked for first. */
function blocksOf(units: readonly UnitSubmission[]): readonly (readonly [string, readonly UnitSubmission[]])[] {
  const blocks = [...new Set(units.map(({ block }) => block))];
  return blocks.map((block) => [
    block,
    units
      .filter((unit) => unit.block === block)
      .sort((one, other) => STATES.indexOf(one.state) - STATES.indexOf(other.state)),
  ]);
}

function remarkOf(
  unit: UnitSubmission,
  report: SubmissionReport,
  onCopied: () => void,
  language: Parameters<typeof formsFor>[0],
): Remark {
  const { submissions: words, letters } = formsFor(language);
  const tone = TONES[unit.state];
  const handleCopy = (): void => {
    copyText(letters.reminder(unit, report));
    onCopied();
  };
  return {
    text: words.unit(unit),
    cell: null,
    label: words.states[unit.state],
    ...(tone !== undefined && { tone }),
    ...(unit.state !== "sent" && {
      action: (
        <div>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${words.copyReminder}: ${unit.name}`}
            onClick={handleCopy}
          >
            {words.copyReminder}
          </Button>
        </div>
      ),
    }),
  };
}
