import { codeInMark, MARKS } from "../../sheets/marks";
import type { Survey } from "../ports/WorkbookPort";

/** The sheets that forms are made of, besides the forms themselves. */
export const REPORT_MARKS = [
  MARKS.settings,
  MARKS.tasks,
  MARKS.units,
  MARKS.progress,
  MARKS.submissions,
  MARKS.contents,
] as const;

/**
 * Selects the sheets that forms are made of, the forms, and further ones of ours.
 *
 * @example reportSheets(["sent"])(survey) // => ["Kế hoạch", "Nhiệm vụ", …, "MN Hoa Mai", "Phiếu đã gửi"]
 */
export function reportSheets(further: readonly string[] = []): (survey: Survey) => readonly string[] {
  const marks = new Set<string>([...REPORT_MARKS, ...further]);
  const isRead = (mark: string | null): boolean => mark !== null && (marks.has(mark) || codeInMark(mark) !== undefined);
  return ({ sheets }) => sheets.filter(({ mark }) => isRead(mark)).map(({ name }) => name);
}
