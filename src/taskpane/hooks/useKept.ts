import { useCallback, useEffect, useState } from "react";
import { HostError } from "../../actions/ports/WorkbookPort";
import type { HostFailure, KeptActions, Restored } from "../../actions/ports/WorkbookPort";
import { usePane } from "../PaneContext";

/** Where putting back stands; `asked`: the user has to agree first. */
export type KeptState =
  | { readonly status: "idle" }
  | { readonly status: "asked" }
  | { readonly status: "restoring" }
  | { readonly status: "done"; readonly restored: Restored | null }
  | { readonly status: "failed"; readonly failure: HostFailure };

/** What the workbook keeps, and putting the last of it back. */
export interface KeptJob {
  readonly kept: KeptActions;
  readonly state: KeptState;
  ask(): void;
  dismiss(): void;
  restore(): void;
}

const NOTHING: KeptActions = { actions: [], isUnfinished: false };

type Guard = (work: () => Promise<void>, onFailure: (failure: HostFailure) => void) => Promise<void>;

/** Tells what the host refuses; a bug is thrown into the error boundary. */
function useGuard(): Guard {
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  if (bug !== null) throw bug.error;
  return useCallback(
    (work, onFailure) =>
      work().catch((error: unknown) => {
        if (error instanceof HostError) onFailure(error.failure);
        else setBug({ error });
      }),
    [],
  );
}

/**
 * Knows what can be put back: asks when the pane opens and each time that `turn` changes. What can't be looked at now is nothing to put
 * back.
 */
export function useKept(turn: number, onRunning: (running: boolean) => void): KeptJob {
  const { port } = usePane();
  const [kept, setKept] = useState(NOTHING);
  const [state, setState] = useState<KeptState>({ status: "idle" });
  const guard = useGuard();
  const look = useCallback(
    () =>
      guard(
        async () => setKept(await port.kept()),
        () => setKept(NOTHING),
      ),
    [guard, port],
  );
  useEffect(() => {
    void look();
  }, [look, turn]);

  const restore = async () => {
    setState({ status: "restoring" });
    onRunning(true);
    await guard(
      async () => setState({ status: "done", restored: await port.restore() }),
      (failure) => setState({ status: "failed", failure }),
    );
    // The turn that follows looks again.
    onRunning(false);
  };
  return {
    kept,
    state,
    ask: () => setState({ status: "asked" }),
    dismiss: () => setState({ status: "idle" }),
    restore: () => void restore(),
  };
}
