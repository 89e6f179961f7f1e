import { useCallback } from "react";
import type { Assignable } from "../../actions/readAssignable";
import type { PlanOverview } from "../../actions/readOverview";
import { usePane } from "../PaneContext";
import { useSeen, type Seen } from "./useSeen";

/** Reads what can be given out, and again each time that the workbook was looked at. */
export function useAssignable(plan: PlanOverview): Seen<Assignable> {
  const { port } = usePane();
  const { source } = plan;
  const read = useCallback(async () => {
    const { readAssignable } = await import("../../actions/readAssignable");
    return readAssignable(port, source);
  }, [port, source]);
  return useSeen(plan, read);
}
