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
  /** Whether the user was asked and put the question away, so that the focus belongs to what asks. */
  readonly isBack: boolean;
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

/** Who wants to know that something is being put back, and that it was. */
interface KeptListener {
  readonly onRunning: (running: boolean) => void;
  readonly onRestored: () => void;
}

/**
 * Knows what can be put back: asks when the pane opens and each time that `turn` changes. What can't be looked at now is nothing to put
 * back.
 */
export function useKept(turn: number, { onRunning, onRestored }: KeptListener): KeptJob {
  const { port } = usePane();
  const [kept, setKept] = useState(NOTHING);
  const [state, setState] = useState<KeptState>({ status: "idle" });
  const [isBack, setBack] = useState(false);
  const guard = useGuard();
  const look = useCallback(
    () =>
      guard(
        async () => setKept(await port.kept()),
        () => setKept(NOTHING),
      ),
    [guard, port],
  );
  useEffect(() => void look(), [look, turn]);

  const restore = async () => {
    setState({ status: "restoring" });
    onRunning(true);
    await guard(
      async () => {
        setState({ status: "done", restored: await port.restore() });
        onRestored();
      },
      (failure) => setState({ status: "failed", failure }),
    );
    // The turn that follows looks again.
    onRunning(false);
  };
  return {
    kept,
    state,
    isBack,
    ask: () => setState({ status: "asked" }),
    dismiss: () => {
      setBack(true);
      setState({ status: "idle" });
    },
    restore: () => void restore(),
  };
}
