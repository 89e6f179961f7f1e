import type { Issue } from "../plan/Issue";
import { comparisonKey } from "../text/comparisonKey";
import { dayOff, isDayOff } from "./daysOff";
import type { PlanRule } from "./Rule";

/** A report deadline on a day off. */
export const reportOnDayOff: PlanRule = ({ plan }) => {
  const days = new Set(plan.reports.flatMap(({ due }) => (due !== null && isDayOff(due) ? [due] : [])));
  return [...days].map((date) => dayOff(date, plan.source?.reports ?? null));
};

/** The units report no earlier than the office itself must: it would have nothing to put together (notes of the field §1.3 R9). */
export const reportNotBeforeOwn: PlanRule = ({ plan }) =>
  (plan.ownReports ?? []).flatMap((own): readonly Issue[] => {
    const units = plan.reports.find(({ kind }) => comparisonKey(kind) === comparisonKey(own.kind));
    if (own.due === null || units?.due == null || units.due < own.due) return [];
    const told = { report: own.kind, due: units.due, ownDue: own.due };
    return [{ severity: "warning", cell: plan.source?.reports ?? null, kind: "report-not-before-own", ...told }];
  });
