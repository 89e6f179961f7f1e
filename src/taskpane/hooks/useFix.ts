import type { FixDraft } from "../../actions/drafts/FixDraft";
import type { Fix } from "../../domain/checking/fixes/Fix";
import { usePane } from "../PaneContext";
import { useJob } from "./useJob";
import type { RunningJob } from "./useJob";

/** How fixes are made. `asks`: the changes are shown first; `onFixed` is told when they are made. */
export interface FixJob {
  readonly fixes: readonly Fix[];
  readonly asks: boolean;
  readonly onFixed: () => void;
}

/** Makes fixes: looks at the cells as they are now, asks when it must, and writes. */
export function useFix({ fixes, asks, onFixed }: FixJob): RunningJob<FixDraft> {
  const { port } = usePane();
  return useJob<FixDraft>({
    prepare: async () => {
      const { prepareFixes } = await import("../../actions/prepareFixes");
      return prepareFixes(port, fixes);
    },
    mustAsk: () => asks,
    apply: async (draft) => {
      const { applyFixes } = await import("../../actions/applyFixes");
      await applyFixes(port, draft);
    },
    onRunning: () => undefined,
    onDone: onFixed,
  });
}
