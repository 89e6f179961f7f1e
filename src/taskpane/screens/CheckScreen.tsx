import { Text } from "@fluentui/react-components";
import { useRef } from "react";
import { FixAll } from "../components/FixAll";
import { IssueList } from "../components/IssueList";
import { JobView } from "../components/JobView";
import { StepCard } from "../components/StepCard";
import { useJob } from "../hooks/useJob";
import type { StepPlace } from "../hooks/useSteps";
import { usePane } from "../PaneContext";

/** Step 2: what is doubtful in the task table; nothing is written but the fixes that are asked for. */
export function CheckScreen({ place }: { place: StepPlace }) {
  const { port, words } = usePane();
  const { onRunning, onDone } = place;
  const again = useRef(false);
  const job = useJob({
    prepare: async () => {
      const { checkWorkbook } = await import("../../actions/checkWorkbook");
      return checkWorkbook(port);
    },
    mustAsk: () => false,
    apply: () => Promise.resolve(),
    onRunning,
    // A check after a fix leaves the user where he is.
    onDone: () => {
      if (!again.current) onDone();
      again.current = false;
    },
  });
  // After the fix has come to rest: it tells of it while it is still writing.
  const checkAgain = () => {
    again.current = true;
    setTimeout(job.start, 0);
  };
  return (
    <StepCard place={place} onRun={job.start}>
      <JobView job={job}>
        {({ tasks, issues, fixes, units }) => (
          <>
            <Text size={200}>{words.checked(tasks)}</Text>
            <FixAll fixes={fixes} onFixed={checkAgain} />
            <IssueList issues={issues} open mending={{ fixes, units, onFixed: checkAgain }} />
          </>
        )}
      </JobView>
    </StepCard>
  );
}
