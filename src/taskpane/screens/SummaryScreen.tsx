import { IssueList } from "../components/IssueList";
import { JobView } from "../components/JobView";
import { PreviewFacts } from "../components/PreviewFacts";
import { StepCard } from "../components/StepCard";
import { useDraftJob } from "../hooks/useDraftJob";
import { MARKS } from "../../sheets/marks";
import type { StepPlace } from "../hooks/useSteps";
import { usePane } from "../PaneContext";

/** Step 4: the consolidated summary for the period. */
export function SummaryScreen({ place }: { place: StepPlace }) {
  const { port, today, settings } = usePane();
  const job = useDraftJob(place, {
    prepare: async () => {
      const { prepareSummary } = await import("../../actions/prepareSummary");
      return prepareSummary(port, { ...settings, today });
    },
    isResult: (mark) => mark === MARKS.summary,
  });
  return (
    <StepCard place={place} onRun={job.start}>
      <JobView job={job}>
        {({ preview, issues }) => (
          <>
            <PreviewFacts preview={preview} />
            <IssueList issues={issues} />
          </>
        )}
      </JobView>
    </StepCard>
  );
}
