import type { PlanOverview } from "../../actions/readOverview";
import type { HomeWords, PlaceId } from "../../strings/shape/PaneWords";

/** The one thing to do next: where, and how it is said. */
export interface NextThing {
  readonly place: PlaceId;
  readonly sentence: (words: HomeWords) => string;
}

/** Errors come before forms, forms before what is overdue, and the summary last. */
export function nextThing({ tasks, issues, forms, hasSummary }: PlanOverview): NextThing {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return { place: "check", sentence: (words) => words.mend(errors) };
  if (forms === 0) return { place: "report", sentence: (words) => words.makeForms };
  const overdue = tasks.filter(({ status }) => status === "overdue").length;
  if (overdue > 0) return { place: "progress", sentence: (words) => words.seeOverdue(overdue) };
  if (!hasSummary) return { place: "report", sentence: (words) => words.makeSummary };
  return { place: "progress", sentence: (words) => words.seeProgress };
}
