import { fullAddress } from "../../domain/grid/Grid";
import { IssueList } from "../components/IssueList";
import { JobView } from "../components/JobView";
import { PreviewFacts } from "../components/PreviewFacts";
import { Remarks } from "../components/Remarks";
import { StepCard } from "../components/StepCard";
import { useDraftJob } from "../hooks/useDraftJob";
import { codeInMark } from "../../sheets/marks";
import type { StepPlace } from "../hooks/useSteps";
import { usePane } from "../PaneContext";

/** Step 3: a report sheet for every unit that leads or coordinates. */
export function UnitSheetsScreen({ place }: { place: StepPlace }) {
  const { port, today, settings, words } = usePane();
  const job = useDraftJob(place, {
    prepare: async () => {
      const { prepareUnitSheets } = await import("../../actions/prepareUnitSheets");
      return prepareUnitSheets(port, { ...settings, today });
    },
    isResult: (mark) => codeInMark(mark) !== undefined,
  });
  return (
    <StepCard place={place} onRun={job.start}>
      <JobView job={job}>
        {({ preview, issues, units, unassigned }, written) => (
          <>
            <PreviewFacts preview={preview} />
            <Remarks
              title={words.unitSheets}
              remarks={units.map(({ name, sheet, tasks }) => ({
                text: `${name}: ${words.unitTasks(tasks)}`,
                cell: written ? fullAddress(sheet, 0, 0) : null,
                link: words.openSheet(sheet),
              }))}
            />
            <Remarks
              title={words.unassigned}
              remarks={unassigned.map(({ ordinal, text }) => ({
                text: words.unassignedTask(ordinal, text),
                cell: null,
              }))}
            />
            {(issues.length > 0 || unassigned.length === 0) && <IssueList issues={issues} />}
          </>
        )}
      </JobView>
    </StepCard>
  );
}
