import { useCallback, useEffect, useRef, useState } from "react";
import { HostError } from "../../actions/ports/WorkbookPort";
import type { PlanOverview } from "../../actions/readOverview";
import type { Catalogue } from "../../domain/plan/Unit";
import { usePane } from "../PaneContext";
import type { JobFailure } from "./jobState";

/** The catalogue, null until it was read; `failure` is why it could not be, which leaves what was read before. */
export interface SeenUnits {
  readonly catalogue: Catalogue | null;
  readonly failure: JobFailure | null;
}

/** Reads the catalogue, and again each time that the workbook was looked at. */
export function useUnits(plan: PlanOverview): SeenUnits {
  const { port } = usePane();
  const [seen, setSeen] = useState<SeenUnits>({ catalogue: null, failure: null });
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  // Another look at the workbook is another plan, whatever it says.
  const last = useRef(plan);
  if (bug !== null) throw bug.error;
  const look = useCallback(async () => {
    last.current = plan;
    const { readUnits } = await import("../../actions/readUnits");
    const catalogue = await readUnits(port);
    if (last.current === plan) setSeen({ catalogue, failure: null });
  }, [port, plan]);
  useEffect(() => {
    look().catch((error: unknown) => {
      if (error instanceof HostError) setSeen(({ catalogue }) => ({ catalogue, failure: error.failure }));
      else setBug({ error });
    });
  }, [look]);
  return seen;
}
