import { useState } from "react";
import type { TaskTableDraft } from "../../../actions/drafts/TaskTableDraft";
import type { RunningJob } from "../../hooks/useJob";
import { usePane } from "../../PaneContext";
import { IssueList } from "../checking/IssueList";
import { JobView } from "../steps/JobView";
import { PreviewFacts } from "../steps/PreviewFacts";
import type { ReadingChoice } from "./ReadingChoices";
import { Recognition } from "./Recognition";
import { SecondPlan } from "./SecondPlan";
import { VersionChanges } from "./VersionChanges";

interface ReadPlanProps {
  readonly job: RunningJob<TaskTableDraft>;
  readonly onChoose: (source: string, choice: ReadingChoice) => void;
}

/** What came of reading a plan; where another one is followed already it asks first what the new one is. */
export function ReadPlan({ job, onChoose }: ReadPlanProps) {
  // The source that the user called a new version.
  const [agreed, agree] = useState<string | null>(null);
  const { state } = job;
  if (state.status === "preview" && state.draft.version?.isDoubtful === true && agreed !== state.draft.source) {
    const { source, version } = state.draft;
    return <SecondPlan version={version} source={source} onVersion={() => agree(source)} onOther={job.dismiss} />;
  }
  return (
    <JobView job={job} step="tasks">
      {(draft, written) => (
        <>
          {!written && draft.version !== null && <VersionChanges version={draft.version} />}
          {!written && <Recognition draft={draft} onChosen={(choice) => onChoose(draft.source, choice)} />}
          <Result draft={draft} onFixed={written ? () => void setTimeout(job.start, 0) : null} />
        </>
      )}
    </JobView>
  );
}

/** The figures and doubts of a draft; `onFixed` null before it is written, when nothing can be mended yet. */
function Result({ draft, onFixed }: { draft: TaskTableDraft; onFixed: (() => void) | null }) {
  const { words } = usePane();
  return (
    <>
      <PreviewFacts
        preview={draft.preview}
        about={[
          { label: words.source, value: draft.source },
          { label: words.catalogue, value: words.catalogueFrom[draft.catalogueFrom] },
        ]}
      />
      <IssueList issues={draft.issues} mending={onFixed === null ? null : { fixes: draft.fixes, units: [], onFixed }} />
    </>
  );
}
