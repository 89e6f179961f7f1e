import type { PlanOverview } from "../../actions/readOverview";
import { needsUnits, wantingIn } from "./wanting";
import type { HomeWords, PartId, PlaceId } from "../../strings/shape/PaneWords";

/** The one thing to do next: where, and how it is said. */
export interface NextThing {
  readonly place: PlaceId;
  /** The part of the place, where it has parts. */
  readonly part?: PartId;
  readonly sentence: (words: HomeWords) => string;
}

/** Who there is comes first, then who does what; errors come before forms, forms before what is overdue, and the summary last. */
export function nextThing(plan: PlanOverview): NextThing {
  const { tasks, issues, forms, hasSummary } = plan;
  if (needsUnits(plan)) return { place: "plan", part: "units", sentence: (words) => words.listUnits };
  const { lead, time } = wantingIn(plan);
  if (lead + time > 0)
    return { place: "plan", part: "assign", sentence: (words) => words.assign(Math.max(lead, time)) };
  const errors = issues.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return { place: "check", sentence: (words) => words.mend(errors) };
  if (forms === 0) return { place: "report", sentence: (words) => words.makeForms };
  const overdue = tasks.filter(({ status }) => status === "overdue").length;
  if (overdue > 0) return { place: "progress", sentence: (words) => words.seeOverdue(overdue) };
  if (!hasSummary) return { place: "report", sentence: (words) => words.makeSummary };
  return { place: "progress", sentence: (words) => words.seeProgress };
}
