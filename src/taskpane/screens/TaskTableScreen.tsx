import { lazy, Suspense, useRef } from "react";
import type { TaskTableInput } from "../../actions/prepareTaskTable";
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

// Fetched when there is a table to show.
const ReadingChoices = lazy(async () => ({ default: (await import("../components/ReadingChoices")).ReadingChoices }));
const ColumnRoles = lazy(async () => ({ default: (await import("../components/ColumnRoles")).ColumnRoles }));

type Wish = Required<Pick<TaskTableInput, "sheet" | "roles" | "layout" | "leaveOutHidden">>;

const NO_WISH: Wish = { sheet: null, roles: [], layout: null, leaveOutHidden: false };

/** Step 1: the plan that is open becomes the task table. */
export function TaskTableScreen({ place }: { place: StepPlace }) {
  const { port, today, settings, words } = usePane();
  // The sheet a plan was just brought in on, null the one that is open; and what the user said about reading it.
  const wish = useRef<Wish>(NO_WISH);
  const job = useDraftJob(place, {
    prepare: async () => {
      const { prepareTaskTable } = await import("../../actions/prepareTaskTable");
      return prepareTaskTable(port, { ...wish.current, today, asOf: settings.asOf, units: null });
    },
    asks: () => wish.current.roles.length > 0 || wish.current.layout !== null || wish.current.leaveOutHidden,
    isResult: (mark) => mark === MARKS.tasks,
  });
  const start = (sheet: string | null, more: Partial<Wish> = {}) => {
    wish.current = { ...NO_WISH, ...more, sheet };
    job.start();
  };
  return (
    <StepCard place={place} onRun={() => start(null)}>
      <Elsewhere blocked={place.blocked} onRunning={place.onRunning} onBrought={(sheet) => start(sheet)} />
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
            {reading.columns.length > 0 && (
              <Suspense fallback={null}>
                <ColumnRoles
                  columns={reading.columns}
                  onChosen={(choice) => start(source, { ...wish.current, roles: [...wish.current.roles, choice] })}
                />
              </Suspense>
            )}
            <Suspense fallback={null}>
              <ReadingChoices
                reading={reading}
                issues={issues}
                onChosen={(choice) => start(source, { ...wish.current, ...choice })}
              />
            </Suspense>
            <Remarks title={words.unread} remarks={reading.unread} />
          </>
        )}
      </JobView>
    </StepCard>
  );
}
