import { useCallback } from "react";
import type { PlanOverview } from "../../actions/readOverview";
import type { Catalogue } from "../../domain/plan/Unit";
import { ok } from "../../domain/text/result";
import { usePane } from "../PaneContext";
import { useSeen, type Seen } from "./useSeen";

/** Reads the catalogue, and again each time that the workbook was looked at. */
export function useUnits(plan: PlanOverview): Seen<Catalogue> {
  const { port } = usePane();
  const read = useCallback(async () => {
    const { readUnits } = await import("../../actions/readUnits");
    return ok(await readUnits(port));
  }, [port]);
  return useSeen(plan, read);
}
