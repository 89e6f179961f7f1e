import type { Plan, PlanCells } from "../../plan/Plan";
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
  year: number | null,
): Omit<Plan, "tasks" | "extraColumns"> {
  const { title, issuer, parentIssuer, place, prose } = header;
  const reports = readReports(paragraphs, year);
  return { title, issuer, parentIssuer, year, form: "table", legalBasis: prose.legalBasis, place, reports };
}

/**
 * Where title and report deadlines stand.
 *
 * @example cellsOf(header, proseCells).title // => "Sheet1!A6"
 */
export function cellsOf(
  { titleCell, year }: Pick<PlanHeader, "titleCell" | "year">,
  prose: readonly SourceCell[],
): Pick<PlanCells, "title" | "reports"> {
  return { title: titleCell, reports: reportsCell(prose, year) };
}
