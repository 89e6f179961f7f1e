import { cellAddress, type Area } from "../../domain/plan/Grid";
import { arrangeColumns } from "../parts/arrangeColumns";
import { rowOf, textCell } from "../parts/cellValues";
import { SUBMISSION_HEADINGS as HEADING } from "../headings";
import { TEXTS } from "../labels";
import { MARKS, TABLES } from "../marks";
import { parkedBlock } from "../parts/parkedBlock";
import { asOfLine, dateOnly, landscapePage, PLAIN_SHEET } from "../parts/sheetParts";
import type { CellContent, ConditionalFormatSpec, SheetSpec } from "../SheetSpec";
import { layTable, type CellFinder, type TableColumn } from "../parts/SheetTable";
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

const TOP = 3;

/**
 * The sheet "Theo dõi nộp" (notes of the field §4.3 E): who sent which report when, each period once per unit.
 *
 * @example submissionsSheet({ name: "Theo dõi nộp", year: 2025, submissions, … }).tables[0].name // => "NopBaoCao"
 */
export function submissionsSheet(input: SubmissionsSheetInput): SheetSpec {
  const columns = arrangeColumns(submissionColumns(input.extras), input.order);
  const table = layTable(columns, input.submissions, TOP);
  const end = TOP + table.cells.length;
  const width = columns.length;
  const below = parkedBlock({ columns, parked: [], free: input.free, top: end });
  return {
    ...PLAIN_SHEET,
    name: input.name,
    mark: MARKS.submissions,
    rows: [
      rowOf([TEXTS.submissionsTitle], width),
      rowOf([asOfLine()], width),
      rowOf([], width),
      ...table.cells,
      ...below.rows,
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: width }, role: "title" },
      { area: { row: 1, column: 0, rows: 1, columns: width }, role: "subtitle" },
      ...table.styles,
    ],
    columns: table.columns,
    merges: [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: width })),
    tables: [{ name: TABLES.submissions, area: table.area, style: "TableStyleLight1" }],
    validations: [HEADING.due, HEADING.sentOn].map((heading) => dateOnly(table.bodyOf(heading), input.year)),
    conditionalFormats: lateFormats(table.bodyOf(HEADING.status)),
    freeze: { rows: TOP + 1, columns: 0 },
    page: landscapePage([TOP, TOP], { row: 0, column: 0, rows: end, columns: width }),
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
      cell: (_, at) => ({ formula: `=ROW(${at(HEADING.ordinal)})-${String(TOP + 1)}` }),
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
