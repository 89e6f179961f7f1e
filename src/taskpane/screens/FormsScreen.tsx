import { FailureBar } from "../components/frame/FailureBar";
import { ReceiveForms } from "../components/forms/ReceiveForms";
import { SendForms } from "../components/forms/SendForms";
import { SubmissionList } from "../components/forms/SubmissionList";
import { TakenFiles } from "../components/forms/TakenFiles";
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
