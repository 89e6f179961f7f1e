import type { Plan, PlanCells } from "../../plan/Plan";
import { calendarYearOf, type PlanSpan } from "../../plan/PlanSpan";
import type { PlanHeader } from "../meta/readPlanHeader";
import { readReports } from "../meta/readReports";
import { reportsCell } from "../meta/reportsCell";
import type { SourceCell } from "../source/SourceSheet";

/**
 * What stands around a plan's tasks: title, issuer, bases and the report deadlines of its paragraphs.
 *
 * @example planOf(header, ["Báo cáo 6 tháng trước ngày 10/6"], 2025).reports // => [{ kind: "6 tháng", due: "2025-06-10" }]
 */
export function planOf(
  header: PlanHeader,
  paragraphs: readonly string[],
  span: PlanSpan,
): Omit<Plan, "tasks" | "extraColumns"> {
  const { title, issuer, parentIssuer, place, prose } = header;
  const reports = readReports(paragraphs, span);
  const year = calendarYearOf(span);
  return { title, issuer, parentIssuer, year, form: "table", legalBasis: prose.legalBasis, place, reports };
}

/**
 * Where title and report deadlines stand.
 *
 * @example cellsOf(header, proseCells, 2025).title // => "Sheet1!A6"
 */
export function cellsOf(
  { titleCell }: Pick<PlanHeader, "titleCell">,
  prose: readonly SourceCell[],
  span: PlanSpan,
): Pick<PlanCells, "title" | "reports"> {
  return { title: titleCell, reports: reportsCell(prose, span) };
}
