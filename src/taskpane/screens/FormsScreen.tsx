import { FailureBar } from "../components/FailureBar";
import { ReceiveForms } from "../components/ReceiveForms";
import { SendForms } from "../components/SendForms";
import { SubmissionList } from "../components/SubmissionList";
import { TakenFiles } from "../components/TakenFiles";
import { useSubmissions } from "../hooks/useSubmissions";
import type { StepPlace } from "../hooks/useSteps";
import { usePane } from "../PaneContext";

/** Forms out to the units and back: who has sent, the files that go out, those that come in, and taking one back. */
export function FormsScreen({ place }: { place: StepPlace }) {
  const pane = usePane();
  const { report, failure, refresh } = useSubmissions();
  const handleDone = (): void => {
    refresh();
    pane.refresh();
  };
  if (failure !== null) return <FailureBar failure={failure} />;
  if (report === null) return null;
  return (
    <>
      <SubmissionList report={report} onRefresh={refresh} />
      <SendForms place={place} report={report} onDone={handleDone} />
      <ReceiveForms place={place} office={report.office} onDone={handleDone} />
      <TakenFiles place={place} files={report.files} onDone={handleDone} />
    </>
  );
}
