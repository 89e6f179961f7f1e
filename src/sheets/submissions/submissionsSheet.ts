import { cellAddress, type Area } from "../../domain/grid/Grid";
import { arrangeColumns } from "../parts/arrangeColumns";
import { textCell } from "../../spec/cellValues";
import { SUBMISSION_HEADINGS as HEADING } from "../headings";
import { TEXTS } from "../labels";
import { MARKS, TABLES } from "../marks";
import { LIST_HEADING_ROW, listSheet } from "../parts/listSheet";
import { dateOnly, PLAIN_SHEET } from "../parts/sheetParts";
import type { CellContent, ConditionalFormatSpec, SheetSpec } from "../../spec/SheetSpec";
import type { CellFinder, TableColumn } from "../parts/layTable";
import type { Submission } from "./Submission";

/** What the sheet "Theo dõi nộp" shows; `order` and `extras` as in the task sheet. */
export interface SubmissionsSheetInput {
  readonly name: string;
  readonly year: number;
  readonly submissions: readonly Submission[];
  readonly free: readonly (readonly CellContent[])[];
  readonly extras: readonly string[];
  readonly order: readonly string[];
}

type Column = TableColumn<Submission>;

/**
 * The sheet "Theo dõi nộp" (notes of the field §4.3 E): who sent which report when, each period once per unit.
 *
 * @example submissionsSheet({ name: "Theo dõi nộp", year: 2025, submissions, … }).tables[0].name // => "NopBaoCao"
 */
export function submissionsSheet(input: SubmissionsSheetInput): SheetSpec {
  const columns = arrangeColumns(submissionColumns(input.extras), input.order);
  const { submissions: rows, free } = input;
  const { parts, table } = listSheet({
    title: "submissionsTitle",
    table: TABLES.submissions,
    columns,
    rows,
    parked: [],
    free,
  });
  return {
    ...PLAIN_SHEET,
    ...parts,
    name: input.name,
    mark: MARKS.submissions,
    validations: [HEADING.due, HEADING.sentOn].map((heading) => dateOnly(table.bodyOf(heading), input.year)),
    conditionalFormats: lateFormats(table.bodyOf(HEADING.status)),
  };
}

function submissionColumns(extras: readonly string[]): readonly Column[] {
  const typed = (heading: string, width: number, role: Column["role"]): Column => ({
    heading,
    width,
    role,
    cell: (row) => row.typed.get(heading) ?? null,
  });
  return [
    {
      heading: HEADING.ordinal,
      width: 6,
      role: "ordinal",
      cell: (_, at) => ({ formula: `=ROW(${at(HEADING.ordinal)})-${String(LIST_HEADING_ROW + 1)}` }),
    },
    { heading: HEADING.unit, width: 40, role: "text", cell: (row) => textCell(row.unit) },
    { heading: HEADING.period, width: 18, role: "text", cell: (row) => textCell(row.period) },
    { heading: HEADING.due, width: 13, role: "input-date", cell: (row) => row.due },
    typed(HEADING.sentOn, 13, "input-date"),
    typed(HEADING.wordFile, 14, "input"),
    typed(HEADING.scanFile, 14, "input"),
    { heading: HEADING.status, width: 14, role: "status", cell: (_, at) => ({ formula: statusOfSubmission(at) }) },
    typed(HEADING.note, 24, "input"),
    ...extras.map((heading) => typed(heading, 18, "input")),
    { heading: HEADING.unitCode, width: 12, hidden: true, role: "key", cell: (row) => textCell(row.unitCode) },
  ];
}

function statusOfSubmission(at: CellFinder): string {
  const { sentOn, due } = { sentOn: at(HEADING.sentOn), due: at(HEADING.due) };
  const late = `AND(ISNUMBER(${due}),INT(N(${sentOn}))>N(${due}))`;
  return `=IF(N(${sentOn})=0,"${TEXTS.notSubmitted}",IF(${late},"${TEXTS.submittedLate}","${TEXTS.submittedOnTime}"))`;
}

function lateFormats(area: Area): readonly ConditionalFormatSpec[] {
  const status = `$${cellAddress(area.row, area.column)}`;
  return [
    { area, formula: `=${status}="${TEXTS.submittedLate}"`, fill: "#FDE7E9", color: "#A4262C" },
    { area, formula: `=${status}="${TEXTS.notSubmitted}"`, fill: "#FFF4CE", color: "#7A5B00" },
  ];
}
