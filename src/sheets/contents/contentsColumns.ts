import { fullAddress } from "../../domain/grid/Grid";
import { linkFormula } from "../../spec/formula/linkFormula";
import type { CellContent } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { CONTENTS_HEADINGS as HEADING, PROGRESS_HEADINGS, SUBMISSION_HEADINGS, UNIT_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import { TABLES } from "../marks";
import type { CellFinder, SheetColumn } from "../parts/SheetColumn";
import { textColumn } from "../parts/textColumn";
import { typedColumn, type TypedRow } from "../parts/typedColumn";
import { unitBlanksCell, unitPendingCell, type UnitCell } from "../unit/unitCells";

/** Row of the headings, from 0. */
export const CONTENTS_HEADING_ROW = 3;

/** A line of "Mục lục": a unit and the sheet that is its form. */
export interface ContentsRow extends TypedRow {
  readonly unitCode: string;
  readonly unit: string;
  readonly sheet: string;
}

type Column = SheetColumn<ContentsRow>;

type Work = (row: ContentsRow, at: CellFinder) => string;

function worked(heading: string, width: number, role: StyleRole, formula: Work): Column {
  const write = (row: ContentsRow, at: CellFinder): CellContent => ({ formula: formula(row, at) });
  return { heading, width, role, filledBy: "formula", write, read: () => ({}) };
}

function onForm({ sheet }: ContentsRow, { row, column }: UnitCell): string {
  return `=${fullAddress(sheet, row, column)}`;
}

/** The columns of "Mục lục", in order; a new one is a line here. */
export const CONTENTS_COLUMNS: readonly Column[] = [
  worked(HEADING.ordinal, 6, "ordinal", (_, at) => `=ROW(${at(HEADING.ordinal)})-${String(CONTENTS_HEADING_ROW + 1)}`),
  {
    ...worked(HEADING.unit, 46, "listed-link", () => ""),
    write: ({ sheet, unit }) => ({ formula: linkFormula(sheet, unit), shows: unit }),
  },
  worked(HEADING.block, 16, "text", (_, at) => {
    const place = `MATCH(${at(HEADING.unitCode)},${TABLES.units}[${UNIT_HEADINGS.code}],0)`;
    return `=IFERROR(INDEX(${TABLES.units}[${UNIT_HEADINGS.block}],${place})&"","")`;
  }),
  worked(HEADING.tasks, 10, "count", (_, at) => {
    return `=COUNTIF(${TABLES.progress}[${PROGRESS_HEADINGS.unitCode}],${at(HEADING.unitCode)})`;
  }),
  worked(HEADING.blanks, 10, "count", (row) => onForm(row, unitBlanksCell())),
  worked(HEADING.waiting, 12, "count", (row) => onForm(row, unitPendingCell())),
  worked(HEADING.status, 18, "status", (_, at) => statusFormula(at)),
  typedColumn(HEADING.note, 20, "form-input"),
  { ...textColumn(HEADING.unitCode, 12, "unitCode"), hidden: true, role: "key", filledBy: "formula" },
];

function statusFormula(at: CellFinder): string {
  const submissions = (heading: string): string => `${TABLES.submissions}[${heading}]`;
  const own = `${submissions(SUBMISSION_HEADINGS.unitCode)},${at(HEADING.unitCode)}`;
  const sent = `COUNTIFS(${own},${submissions(SUBMISSION_HEADINGS.period)},KyBaoCao,${submissions(SUBMISSION_HEADINGS.sentOn)},">0")`;
  return `=IF(${sent}>0,"${TEXTS.submitted}",IF(${at(HEADING.blanks)}=0,"${TEXTS.allFilled}","${TEXTS.stillBlank}"))`;
}
