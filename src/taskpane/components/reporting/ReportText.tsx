import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SummaryDraft } from "../../../actions/drafts/SummaryDraft";
import { reportingFor } from "../../../strings/reportingFor";
import { copyText } from "../../copyText";
import { useJob } from "../../hooks/useJob";
import type { StepPlace } from "../../hooks/useSteps";
import { usePane } from "../../PaneContext";
import { FormsCard } from "../forms/FormsCard";
import { Remarks } from "../parts/Remarks";
import { JobView } from "../steps/JobView";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  paragraph: {
    margin: 0,
    padding: "8px 12px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    userSelect: "text",
  },
});

/** The figures of the period in words, and what each unit that is late is to be reminded of, to copy. */
export function ReportText({ place }: { place: StepPlace }) {
  const styles = useStyles();
  const { port, settings, strings, today } = usePane();
  const words = reportingFor(strings.language).text;
  const job = useJob<SummaryDraft["report"]>({
    prepare: async () => {
      const { readReportText } = await import("../../../actions/readReportText");
      return readReportText(port, { ...settings, today });
    },
    mustAsk: () => false,
    apply: () => Promise.resolve(),
    onRunning: place.onRunning,
    onDone: () => undefined,
  });
  return (
    <FormsCard title={words.title} about={words.about}>
      <Button className={styles.button} disabledFocusable={place.blocked} onClick={job.start}>
        {words.button}
      </Button>
      <JobView job={job} result={words.paragraph}>
        {(report) => <Report report={report} />}
      </JobView>
    </FormsCard>
  );
}

function Report({ report: { paragraph, reminders, expected } }: { report: SummaryDraft["report"] }) {
  const styles = useStyles();
  const words = reportingFor(usePane().strings.language).text;
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = (text: string) => setCopied(copyText(text));
  return (
    <>
      <p className={styles.paragraph} aria-label={words.paragraph}>
        {paragraph}
      </p>
      <Text size={200}>{words.expected(expected)}</Text>
      {reminders.length === 0 ? (
        <Text size={200}>{words.nobody}</Text>
      ) : (
        <Remarks title={words.reminders} remarks={reminders.map((text) => ({ text, cell: null }))} />
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={() => copy(paragraph)}>
          {words.copyParagraph}
        </Button>
        {reminders.length > 0 && (
          <Button size="small" onClick={() => copy(reminders.join("\n"))}>
            {words.copyReminders}
          </Button>
        )}
      </div>
      <div role="status">
        {isCopied !== null && <Text size={200}>{isCopied ? words.copied : words.notCopied}</Text>}
      </div>
    </>
  );
}
