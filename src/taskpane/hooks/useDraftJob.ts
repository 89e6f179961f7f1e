import type { ActionFailure } from "../../actions/ActionFailure";
import { applyDraft } from "../../actions/applyDraft";
import type { Draft } from "../../actions/Draft";
import type { Result } from "../../domain/text/result";
import { usePane } from "../PaneContext";
import { mustAsk } from "./mustAsk";
import { useJob } from "./useJob";
import type { RunningJob } from "./useJob";
import type { StepPlace } from "./useSteps";

/** Runs a step that drafts sheets and writes them. */
export function useDraftJob<T extends Draft>(
  { onRunning, onDone }: StepPlace,
  prepare: () => Promise<Result<T, ActionFailure>>,
): RunningJob<T> {
  const { port } = usePane();
  return useJob<T>({
    prepare,
    mustAsk,
    apply: (draft, progress) => applyDraft(port, draft, progress),
    onRunning,
    onDone,
  });
}
