import { cellAddress, type Area } from "../../domain/grid/Grid";
import { arrangeColumns } from "../parts/arrangeColumns";
import { SUBMISSION_HEADINGS as HEADING } from "../headings";
import { TEXTS } from "../labels";
import { MARKS, TABLES } from "../marks";
import { finished, listSheet } from "../parts/listSheet";
import { dateOnly, PLAIN_SHEET } from "../parts/sheetParts";
import type { ConditionalFormatSpec, SheetSpec } from "../../spec/SheetSpec";
import { SUBMISSION_TABLE } from "./submissionTable";
import { columnsWith } from "../parts/ColumnTable";
import type { Submission } from "./Submission";

/** What the sheet "Theo dõi nộp" shows; `order` and `extras` as in the task sheet. */
export interface SubmissionsSheetInput {
  readonly name: string;
  readonly year: number;
  readonly submissions: readonly Submission[];
  readonly extras: readonly string[];
  readonly order: readonly string[];
}

/**
 * The sheet "Theo dõi nộp" (notes of the field §4.3 E): who sent which report when, each period once per unit.
 *
 * @example submissionsSheet({ name: "Theo dõi nộp", year: 2025, submissions, … }).tables[0].name // => "NopBaoCao"
 */
export function submissionsSheet(input: SubmissionsSheetInput): SheetSpec {
  const columns = arrangeColumns(columnsWith(SUBMISSION_TABLE, input.extras, input.submissions), input.order);
  const { submissions: rows } = input;
  const { parts, table } = listSheet({
    title: "submissionsTitle",
    table: TABLES.submissions,
    columns,
    rows,
    parked: [],
  });
  return finished({
    ...PLAIN_SHEET,
    ...parts,
    name: input.name,
    mark: MARKS.submissions,
    validations: [HEADING.due, HEADING.sentOn].map((heading) => dateOnly(table.bodyOf(heading), input.year)),
    conditionalFormats: lateFormats(table.bodyOf(HEADING.status)),
  });
}

function lateFormats(area: Area): readonly ConditionalFormatSpec[] {
  const status = `$${cellAddress(area.row, area.column)}`;
  return [
    { area, formula: `=${status}="${TEXTS.submittedLate}"`, color: "#A4262C", bold: true },
    { area, formula: `=${status}="${TEXTS.notSubmitted}"`, color: "#7A5B00" },
  ];
}
