import { PROGRESS_HEADINGS as HEADING } from "../headings";
import type { SheetColumn } from "./SheetColumn";
import { QUARTER_COLUMNS } from "./statusColumns";
import { typedColumn, type TypedRow } from "./typedColumn";

/**
 * The columns that a unit fills on its own sheet, and that "Tiến độ" keeps: one line here is a column of both. `width` is that of the
 * columns of free text.
 *
 * @example reportedColumns(18).map(({ heading }) => heading).at(-1) // => "Ngày hoàn thành"
 */
export function reportedColumns(width: number): readonly SheetColumn<TypedRow>[] {
  return [
    ...QUARTER_COLUMNS,
    typedColumn(HEADING.result, width, "input"),
    typedColumn(HEADING.difficulty, width, "input"),
    typedColumn(HEADING.proposal, width, "input"),
    typedColumn(HEADING.completedOn, 12, "input-date"),
  ];
}
