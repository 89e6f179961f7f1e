import type { PlanOverview } from "../../actions/readOverview";
import type { Issue } from "../../domain/plan/Issue";

/** How many tasks nobody leads, and how many have no time. */
export interface Wanting {
  readonly lead: number;
  readonly time: number;
}

/** What of the plan is to be given out still. */
export function wantingIn({ issues }: Pick<PlanOverview, "issues">): Wanting {
  const count = (kind: Issue["kind"]): number => issues.filter((issue) => issue.kind === kind).length;
  return { lead: count("missing-lead"), time: count("missing-time") };
}

/** Whether a list of units is wanting: there is none, or the plan names groups of which it has nobody. */
export function needsUnits({ unitsKnown, unlisted }: Pick<PlanOverview, "unitsKnown" | "unlisted">): boolean {
  return unitsKnown === 0 || unlisted.length > 0;
}
