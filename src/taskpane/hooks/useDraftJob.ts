import type { ActionFailure } from "../../actions/workbook/ActionFailure";
import type { Draft } from "../../actions/drafts/Draft";
import { fullAddress } from "../../domain/grid/Grid";
import type { Result } from "../../domain/text/result";
import { usePane } from "../PaneContext";
import { mustAsk } from "./mustAsk";
import { useJob } from "./useJob";
import type { RunningJob } from "./useJob";
import type { StepPlace } from "./useSteps";

/** What a step that writes sheets is made of. */
export interface DraftJob<T extends Draft> {
  readonly prepare: () => Promise<Result<T, ActionFailure>>;
  /** Whether to ask even when the draft itself gives no reason to. */
  readonly asks?: () => boolean;
  /** Whether a sheet with this mark is the one to look at afterwards; the first that is, is shown. */
  readonly isResult: (mark: string) => boolean;
}

/** Runs a step that drafts sheets and writes them, and shows the user what was made. */
export function useDraftJob<T extends Draft>(
  { onRunning }: StepPlace,
  { prepare, asks, isResult }: DraftJob<T>,
): RunningJob<T> {
  const { port, show } = usePane();
  return useJob<T>({
    prepare,
    mustAsk: (draft) => asks?.() === true || mustAsk(draft),
    apply: async (draft, progress, stop) => {
      await port.write(draft.specs, progress, stop);
      const result = draft.specs.find(({ mark }) => isResult(mark));
      if (result) await show(fullAddress(result.name, 0, 0));
    },
    onRunning,
    onDone: () => undefined,
  });
}
