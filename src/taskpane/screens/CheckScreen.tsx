import { Text } from "@fluentui/react-components";
import { IssueList } from "../components/IssueList";
import { JobView } from "../components/JobView";
import { StepCard } from "../components/StepCard";
import { useJob } from "../hooks/useJob";
import type { StepPlace } from "../hooks/useSteps";
import { usePane } from "../PaneContext";

/** Step 2: what is doubtful in the task table; nothing is written. */
export function CheckScreen({ place }: { place: StepPlace }) {
  const { port, words } = usePane();
  const { onRunning, onDone } = place;
  const job = useJob({
    prepare: async () => {
      const { checkWorkbook } = await import("../../actions/checkWorkbook");
      return checkWorkbook(port);
    },
    mustAsk: () => false,
    apply: () => Promise.resolve(),
    onRunning,
    onDone,
  });
  return (
    <StepCard place={place} onRun={job.start}>
      <JobView job={job}>
        {({ tasks, issues }) => (
          <>
            <Text size={200}>{words.checked(tasks)}</Text>
            <IssueList issues={issues} open />
          </>
        )}
      </JobView>
    </StepCard>
  );
}
