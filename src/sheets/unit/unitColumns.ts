import { ordinalCell } from "../../spec/cellValues";
import { textInFormula } from "../../spec/formula/textInFormula";
import {
  COUNTED_HEADINGS as COUNTED,
  LINE_HEADINGS,
  MILESTONE_HEADINGS,
  PERIOD_HEADINGS,
  QUARTER_HEADINGS,
  UNIT_SHEET_HEADINGS as HEADING,
} from "../headings";
import { TABLES } from "../marks";
import { paperRole } from "../parts/onPaper";
import { inPeriod } from "../parts/periodColumns";
import { reportedColumns } from "../parts/reportedColumns";
import type { CellFinder, SheetColumn } from "../parts/SheetColumn";
import { MILESTONE_COLUMNS, nextMilestoneColumn, statusColumn, workedOut } from "../parts/statusColumns";
import { textColumn } from "../parts/textColumn";
import type { UnitLine } from "./UnitLine";

/** The cells that statuses hang on, by the heading of what counts of them. */
const COUNTED_CELLS: readonly (readonly [counted: string, typed: string])[] = [
  ...QUARTER_HEADINGS.map((heading, index) => [COUNTED.quarters[index] ?? "", heading] as const),
  [COUNTED.completedOn, HEADING.completedOn],
];
/** Room for what was done, the longest text on a form. */
const RESULT_WIDTH = 27;
/** What Chưa tổng hợp holds of a line that says something else than "Tiến độ". */
export const DIFFERS = "khác";
const COUNTED_ADDRESSES = { quarters: COUNTED.quarters, completedOn: COUNTED.completedOn };

/** The columns of a unit's sheet, in order; a new one is a line here, or in reportedColumns when units fill it. */
export const UNIT_COLUMNS: readonly SheetColumn<UnitLine>[] = [
  {
    ...textColumn(HEADING.ordinal, 5, "ordinal"),
    role: "ordinal",
    write: ({ ordinal }) => ordinalCell(ordinal),
  },
  textColumn(HEADING.content, 35, "content"),
  textColumn(HEADING.role, 8, "role"),
  textColumn(HEADING.time, 11.5, "time"),
  ...reportedColumns(14).map(onForm),
  { ...statusColumn(COUNTED_ADDRESSES), width: 13 },
  ...MILESTONE_COLUMNS,
  { ...textColumn(HEADING.taskKey, 12, "taskKey"), hidden: true, role: "key" },
  nextMilestoneColumn(COUNTED_ADDRESSES),
  {
    heading: COUNTED.guess,
    width: 12,
    hidden: true,
    role: "key",
    filledBy: "formula",
    write: ({ place }) => place ?? null,
    read: () => ({}),
  },
  {
    ...workedOut(COUNTED.line, () => ""),
    write: ({ unitCode }, at) => ({ formula: placeFormula(unitCode, at) }),
  },
  ...COUNTED_CELLS.map(([counted, typed]) => workedOut(counted, (at) => countedFormula(typed, at))),
  workedOut(COUNTED.pending, pendingFormula),
  workedOut(COUNTED.blanks, blanksFormula),
  workedOut(
    PERIOD_HEADINGS.place,
    (at) => `=IF(${at(COUNTED.line)}=0,0,INDEX(${inLedger(PERIOD_HEADINGS.place)},${at(COUNTED.line)}))`,
  ),
];

function onForm<Row>(column: SheetColumn<Row>): SheetColumn<Row> {
  const width = column.heading === HEADING.result ? RESULT_WIDTH : column.width;
  return { ...column, width, role: paperRole(column.role) };
}

/**
 * How many cells of the line are still to be filled for the period: its planned quarters, unless the day says that all is done, and the
 * result.
 */
function blanksFormula(at: CellFinder): string {
  const planned = QUARTER_HEADINGS.map((heading, index) => ({
    cell: at(heading),
    isDue: `AND(${inPeriod(index)},${at(MILESTONE_HEADINGS[index] ?? "")}<>"")`,
  }));
  const quarters = planned.map(({ cell, isDue }) => `IF(AND(${isDue},${cell}=""),1,0)`).join("+");
  const isAsked = `OR(${planned.map(({ isDue }) => isDue).join(",")})`;
  return `=IF(N(${at(HEADING.completedOn)})>0,0,${quarters})+IF(AND(${isAsked},${at(HEADING.result)}=""),1,0)`;
}

/**
 * Where the line stands in TienDo, 0 where there is none: looked for only when somebody sorted TienDo, so that a hundred forms cost no
 * more than their lines.
 */
function placeFormula(unitCode: string, at: CellFinder): string {
  const keys = inLedger(LINE_HEADINGS.key);
  const key = `${at(HEADING.taskKey)}&${textInFormula(`|${unitCode}`)}`;
  const guess = at(COUNTED.guess);
  return `=IFERROR(IF(INDEX(${keys},${guess})=${key},${guess},MATCH(${key},${keys},0)),0)`;
}

/** What "Tiến độ" says counts; where it is silent, what the unit typed does, before anybody takes it in. */
function countedFormula(heading: string, at: CellFinder): string {
  const kept = `INDEX(${inLedger(heading)},${at(COUNTED.line)})`;
  return `=IF(${at(COUNTED.line)}=0,${at(heading)},IF(IFERROR(${kept}="",FALSE),${at(heading)},${kept}))`;
}

/**
 * 1 where the unit says something of which "Tiến độ" says nothing; DIFFERS where it says something else, which is not counted, or where a
 * cell holds an error.
 */
function pendingFormula(at: CellFinder): string {
  const headings = [...COUNTED_CELLS.map(([, typed]) => typed), HEADING.result];
  const kept = (heading: string): string => `INDEX(${inLedger(heading)},${at(COUNTED.line)})`;
  const lacking = headings.map((heading) => `AND(${at(heading)}<>"",${kept(heading)}="")`);
  const differing = headings.map((heading) => `AND(${at(heading)}<>"",${at(heading)}<>${kept(heading)})`);
  const other = `IF(OR(${differing.join(",")}),"${DIFFERS}",0)`;
  return `=IF(${at(COUNTED.line)}=0,0,IFERROR(IF(OR(${lacking.join(",")}),1,${other}),"${DIFFERS}"))`;
}

function inLedger(heading: string): string {
  return `${TABLES.progress}[${heading}]`;
}
