import { useEffect, useRef } from "react";
import { CheckResult } from "../components/checking/CheckResult";
import { JobView } from "../components/steps/JobView";
import { NeedsPlan } from "../components/frame/NeedsPlan";
import { StepCard } from "../components/steps/StepCard";
import { useJob } from "../hooks/useJob";
import type { Steps } from "../hooks/useSteps";
import { usePane } from "../PaneContext";

/** The place in which the task table is checked; nothing is written but the fixes that are asked for. */
export function CheckScreen({ steps }: { steps: Steps }) {
  const { overview, port, today } = usePane();
  const place = steps.places.check;
  const job = useJob({
    prepare: async () => {
      const { checkWorkbook } = await import("../../actions/checkWorkbook");
      return checkWorkbook(port, today);
    },
    mustAsk: () => false,
    apply: () => Promise.resolve(),
    onRunning: place.onRunning,
    onDone: () => undefined,
  });
  useFirstCheck(overview?.plan != null && place.started === 0 && !place.blocked, job.start);
  if (overview?.plan === null) return <NeedsPlan />;
  return (
    <StepCard place={place} status={job.state.status} done={job.state.status === "done"} primary onRun={job.start}>
      <JobView job={job} step={place.id}>
        {(report) => <CheckResult first={report} />}
      </JobView>
    </StepCard>
  );
}

/** Who opens the place wants to see what there is: it checks by itself, once. */
function useFirstCheck(isDue: boolean, start: () => void): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (!isDue || isDone.current) return;
    isDone.current = true;
    start();
  }, [isDue, start]);
}
