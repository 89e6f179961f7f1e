import { useCallback, useEffect, useRef, useState } from "react";
import type { Assignable } from "../../actions/readAssignable";
import { HostError } from "../../actions/ports/WorkbookPort";
import type { PlanOverview } from "../../actions/readOverview";
import { usePane } from "../PaneContext";
import type { JobFailure } from "./jobState";

/** What can be given out, null until it was read; `failure` is why it could not be, which leaves what was read before. */
export interface SeenAssignable {
  readonly assignable: Assignable | null;
  readonly failure: JobFailure | null;
}

/** Reads what can be given out, and again each time that the workbook was looked at. */
export function useAssignable(plan: PlanOverview): SeenAssignable {
  const { port } = usePane();
  const [seen, setSeen] = useState<SeenAssignable>({ assignable: null, failure: null });
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const asked = useRef(0);
  if (bug !== null) throw bug.error;
  const look = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const { readAssignable } = await import("../../actions/readAssignable");
    const read = await readAssignable(port, plan.source);
    if (mine !== asked.current) return;
    setSeen(({ assignable }) =>
      read.ok ? { assignable: read.value, failure: null } : { assignable, failure: read.error },
    );
  }, [port, plan]);
  useEffect(() => {
    look().catch((error: unknown) => {
      if (error instanceof HostError) setSeen(({ assignable }) => ({ assignable, failure: error.failure }));
      else setBug({ error });
    });
  }, [look]);
  return seen;
}
