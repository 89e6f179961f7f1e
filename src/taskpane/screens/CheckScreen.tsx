import { CheckResult } from "../components/CheckResult";
import { JobView } from "../components/JobView";
import { StepCard } from "../components/StepCard";
import { useJob } from "../hooks/useJob";
import type { StepPlace } from "../hooks/useSteps";
import { usePane } from "../PaneContext";

/** Step 2: what is doubtful in the task table; nothing is written but the fixes that are asked for. */
export function CheckScreen({ place }: { place: StepPlace }) {
  const { port, today } = usePane();
  const { onRunning, onDone } = place;
  const job = useJob({
    prepare: async () => {
      const { checkWorkbook } = await import("../../actions/checkWorkbook");
      return checkWorkbook(port, today);
    },
    mustAsk: () => false,
    apply: () => Promise.resolve(),
    onRunning,
    onDone,
  });
  return (
    <StepCard place={place} onRun={job.start}>
      <JobView job={job}>{(report) => <CheckResult first={report} />}</JobView>
    </StepCard>
  );
}
