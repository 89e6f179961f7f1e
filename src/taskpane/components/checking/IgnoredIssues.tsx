import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../../actions/workbook/checkContents";
import { issueSentence } from "../../../strings/issueSentence";
import { placesFor } from "../../../strings/placesFor";
import { useIgnore } from "../../hooks/useIgnore";
import { usePane } from "../../PaneContext";
import { FailureBar } from "../frame/FailureBar";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "4px 0" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "10px" },
  item: { overflowWrap: "anywhere" },
  reason: { color: tokens.colorNeutralForeground2 },
});

/** What was decided to be ignored, with its reason; each can be taken back. */
export function IgnoredIssues({ report, onChanged }: { report: CheckReport; onChanged: () => void }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = placesFor(strings.language).check;
  const { failure, isBusy, ignore } = useIgnore(onChanged);
  if (report.ignored.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{words.ignored(report.ignored.length)}</summary>
      <ul className={styles.list}>
        {report.ignored.map(({ issue, reason }) => (
          <li key={report.codes.get(issue)} className={styles.item}>
            {issueSentence({ ...issue, cell: null }, strings)}
            <Text size={200} block className={styles.reason}>
              {words.because(reason)}
            </Text>
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => void ignore(report.codes.get(issue) ?? "", null)}
            >
              {words.takeBack}
            </Button>
          </li>
        ))}
      </ul>
      {failure !== null && <FailureBar failure={failure} />}
    </details>
  );
}
