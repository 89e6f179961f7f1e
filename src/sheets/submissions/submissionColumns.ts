import { SUBMISSION_HEADINGS as HEADING } from "../headings";
import { TEXTS } from "../labels";
import { LIST_HEADING_ROW } from "../parts/listSheet";
import { dayCell } from "../parts/dayCell";
import type { CellFinder, SheetColumn } from "../parts/SheetColumn";
import { textColumn } from "../parts/textColumn";
import { typedColumn } from "../parts/typedColumn";
import type { Submission } from "./Submission";

/** The columns of NopBaoCao, in their default order; a new one is a line here. */
export const SUBMISSION_COLUMNS: readonly SheetColumn<Submission>[] = [
  {
    heading: HEADING.ordinal,
    width: 6,
    role: "ordinal",
    filledBy: "formula",
    write: (_, at) => ({ formula: `=ROW(${at(HEADING.ordinal)})-${String(LIST_HEADING_ROW + 1)}` }),
    read: () => ({}),
  },
  textColumn(HEADING.unit, 40, "unit"),
  textColumn(HEADING.period, 18, "period"),
  {
    heading: HEADING.due,
    width: 13,
    role: "input-date",
    filledBy: "person",
    write: ({ due }) => due,
    read: (content) => ({ due: dayCell(content) }),
  },
  typedColumn(HEADING.sentOn, 13, "input-date"),
  typedColumn(HEADING.wordFile, 14, "input"),
  typedColumn(HEADING.scanFile, 14, "input"),
  {
    heading: HEADING.status,
    width: 14,
    role: "status",
    filledBy: "formula",
    write: (_, at) => ({ formula: statusOfSubmission(at) }),
    read: () => ({}),
  },
  typedColumn(HEADING.note, 24, "input"),
  { ...textColumn(HEADING.unitCode, 12, "unitCode"), hidden: true, role: "key" },
];

function statusOfSubmission(at: CellFinder): string {
  const { sentOn, due } = { sentOn: at(HEADING.sentOn), due: at(HEADING.due) };
  const late = `AND(ISNUMBER(${due}),INT(N(${sentOn}))>N(${due}))`;
  return `=IF(N(${sentOn})=0,"${TEXTS.notSubmitted}",IF(${late},"${TEXTS.submittedLate}","${TEXTS.submittedOnTime}"))`;
}
