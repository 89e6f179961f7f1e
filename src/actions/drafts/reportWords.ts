import { expectedByEnd } from "../../domain/tracking/expectedByEnd";
import { dayIn } from "../../spec/cellValues";
import { trackedLine } from "../../sheets/progress/trackedLine";
import { reminderText } from "../../sheets/reminders/reminderText";
import { reportDue } from "../../sheets/settings/reportDue";
import { untilText } from "../../sheets/settings/periodCells";
import { reportParagraph } from "../../sheets/summary/reportParagraph";
import type { PeriodInput } from "./PeriodInput";
import type { SummaryDraft } from "./SummaryDraft";
import type { SummaryParts } from "./readSummaryParts";

/**
 * The words of a report that people copy, from its figures.
 *
 * @example reportWords(parts, { period: "H1", today: "2025-07-01" }).paragraph // => "Tính đến ngày 30/06/2025, tổng số nhiệm vụ …"
 */
export function reportWords(parts: SummaryParts, { period }: PeriodInput): SummaryDraft["report"] {
  const { figures, progress, rule, year, settings, workbook } = parts;
  const { records } = progress.merged;
  const terms = { asOf: rule.asOf, due: dayIn(reportDue(settings, period)) ?? null };
  const reminders = workbook.catalogue.units.flatMap(({ code, name }): readonly string[] => {
    const counts = figures.byUnit.get(code);
    if (counts === undefined) return [];
    const [overdue, silent] = [counts.cumulative.overdue, counts.inPeriod.silent];
    const soon = records.filter(({ unitCode }, index) => unitCode === code && isNear(figures.statuses[index])).length;
    return overdue + silent === 0 ? [] : [reminderText(name, { overdue, silent, soon }, terms)];
  });
  return {
    paragraph: reportParagraph(figures.total.cumulative, { asOf: rule.asOf, until: untilText(period, year) }),
    reminders,
    expected: expectedByEnd(records.map(trackedLine), rule, period),
  };
}

function isNear(status: SummaryParts["figures"]["statuses"][number] | undefined): boolean {
  return status === "due-soon" || status === "due-today";
}
