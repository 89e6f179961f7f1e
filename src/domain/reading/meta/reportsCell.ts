import type { PlanSpan } from "../../plan/PlanSpan";
import type { SourceCell } from "../source/SourceSheet";
import { readReports } from "./readReports";

/**
 * The address of the cell in which a plan's prose sets its report deadlines; null when none does, or when the sentence is broken over cells
 * before it names a report.
 *
 * @example reportsCell(cells, 2025) // => "Sheet1!A31"
 */
export function reportsCell(cells: readonly SourceCell[], span: PlanSpan): string | null {
  const setting = cells.map((cell) => ({ cell, reports: readReports([cell.text], span) }));
  const dated = setting.find(({ reports }) => reports.some(({ due }) => due !== null));
  return (dated ?? setting.find(({ reports }) => reports.length > 0))?.cell.address ?? null;
}
