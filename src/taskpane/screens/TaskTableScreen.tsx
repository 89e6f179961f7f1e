import { useRef } from "react";
import { Elsewhere } from "../components/Elsewhere";
import { IssueList } from "../components/IssueList";
import { JobView } from "../components/JobView";
import { PreviewFacts } from "../components/PreviewFacts";
import { Remarks } from "../components/Remarks";
import { StepCard } from "../components/StepCard";
import { useDraftJob } from "../hooks/useDraftJob";
import { MARKS } from "../../sheets/marks";
import type { StepPlace } from "../hooks/useSteps";
import { usePane } from "../PaneContext";

/** Step 1: the plan that is open becomes the task table. */
export function TaskTableScreen({ place }: { place: StepPlace }) {
  const { port, today, settings, words } = usePane();
  // The sheet a plan was just brought in on; null: the one that is open.
  const brought = useRef<string | null>(null);
  const job = useDraftJob(place, {
    prepare: async () => {
      const { prepareTaskTable } = await import("../../actions/prepareTaskTable");
      return prepareTaskTable(port, { sheet: brought.current, today, asOf: settings.asOf, units: null });
    },
    isResult: (mark) => mark === MARKS.tasks,
  });
  const start = (sheet: string | null) => {
    brought.current = sheet;
    job.start();
  };
  return (
    <StepCard place={place} onRun={() => start(null)}>
      <Elsewhere blocked={place.blocked} onRunning={place.onRunning} onBrought={start} />
      <JobView job={job}>
        {({ source, catalogueFrom, preview, reading, issues, fixes }, written) => (
          <>
            <PreviewFacts
              preview={preview}
              about={[
                { label: words.source, value: source },
                { label: words.catalogue, value: words.catalogueFrom[catalogueFrom] },
              ]}
            />
            <IssueList
              issues={issues}
              mending={written ? { fixes, units: [], onFixed: () => void setTimeout(job.start, 0) } : null}
            />
            <Remarks title={words.unread} remarks={reading.unread} />
          </>
        )}
      </JobView>
    </StepCard>
  );
}
