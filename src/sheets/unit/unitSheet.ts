import { areaAddress, cellAddress } from "../../domain/grid/Grid";
import { ordinalCell, rowOf, textCell } from "../../spec/cellValues";
import {
  MILESTONE_HEADINGS,
  NEXT_MILESTONE_HEADING,
  QUARTER_HEADINGS,
  UNIT_SHEET_HEADINGS as HEADING,
} from "../headings";
import { periodTitle, SIGNER_OF_SCHOOL, STATUS_LABELS, TEXTS } from "../labels";
import { unitMark } from "../marks";
import { parkedBlock } from "../parts/parkedBlock";
import type { Period } from "../Period";
import type { ProgressRecord } from "../progress/ProgressRecord";
import { quarterFormats, quarterRuns } from "../parts/quarterFormats";
import { asOfLine, dateOnly, landscapePage, PLAIN_SHEET, progressChoice, statusFormats } from "../parts/sheetParts";
import type { CellContent, SheetSpec, StyledArea } from "../../spec/SheetSpec";
import { layTable, type LaidTable, type TableColumn } from "../parts/layTable";
import { nextMilestoneFormula, statusFormula } from "../parts/statusFormula";
import { rowAddresses } from "../tasks/taskColumns";

/** What a unit's sheet shows. `name` is the sheet's, `unit` the unit's own. */
export interface UnitSheetInput {
  readonly name: string;
  readonly unitCode: string;
  readonly unit: string;
  readonly year: number;
  readonly period: Period;
  readonly records: readonly ProgressRecord[];
  readonly parked: readonly ProgressRecord[];
}

/** Row of the headings, from 0. */
export const UNIT_HEADING_ROW = 4;

type Column = TableColumn<ProgressRecord>;

/** All headings of a unit's sheet, in order. */
export const UNIT_COLUMN_ORDER: readonly string[] = unitColumns().map((column) => column.heading);

/**
 * A unit's report form (notes of the field §4.3 B): its tasks with its role, the cells it fills open, everything else locked, totals and
 * signatures below. Few areas and few rules, because a hundred of these are written at once.
 *
 * @example unitSheet({ name: "MN Hoa Mai", unitCode: "MN01", unit: "Trường Mầm non Hoa Mai", … }).mark // => "unit:MN01"
 */
export function unitSheet(input: UnitSheetInput): SheetSpec {
  const columns = unitColumns();
  const table = layTable(columns, input.records, UNIT_HEADING_ROW);
  const visible = columns.filter((column) => column.hidden !== true).length;
  const end = UNIT_HEADING_ROW + table.cells.length;
  const footer = footerRows(table, input, columns.length);
  const below = parkedBlock({ columns, parked: input.parked, free: [], top: end + footer.length });
  return {
    ...PLAIN_SHEET,
    name: input.name,
    mark: unitMark(input.unitCode),
    rows: [...titleRows(input, columns.length), ...table.cells, ...footer, ...below.rows],
    styles: [...titleStyles(visible), ...table.styles, ...footerStyles(end, visible), ...below.styles],
    columns: table.columns,
    merges: [0, 1, 2, 3].map((row) => ({ row, column: 0, rows: 1, columns: visible })),
    validations: [...quarterRuns(table).map(progressChoice), dateOnly(table.bodyOf(HEADING.completedOn), input.year)],
    conditionalFormats: [
      ...quarterFormats(table),
      ...statusFormats(
        table.bodyOf(HEADING.status),
        `$${cellAddress(UNIT_HEADING_ROW + 1, table.columnOf(HEADING.status))}`,
      ),
    ],
    protection: { allowFilter: true, allowFormatColumns: true },
    freeze: { rows: UNIT_HEADING_ROW + 1, columns: 2 },
    page: landscapePage([UNIT_HEADING_ROW, UNIT_HEADING_ROW], {
      row: 0,
      column: 0,
      rows: end + footer.length,
      columns: visible,
    }),
  };
}

function unitColumns(): readonly Column[] {
  return [
    { heading: HEADING.ordinal, width: 5, role: "ordinal", cell: (row) => ordinalCell(row.ordinal) },
    { heading: HEADING.content, width: 44, role: "text", cell: (row) => textCell(row.content) },
    { heading: HEADING.role, width: 10, role: "text", cell: (row) => textCell(row.role) },
    { heading: HEADING.time, width: 14, role: "text", cell: (row) => textCell(row.time) },
    ...QUARTER_HEADINGS.map((heading) => typed(heading, 11, "input-center")),
    typed(HEADING.result, 19, "input"),
    typed(HEADING.difficulty, 19, "input"),
    typed(HEADING.proposal, 19, "input"),
    typed(HEADING.completedOn, 12, "input-date"),
    {
      heading: HEADING.status,
      width: 14,
      role: "status",
      cell: (_, at) => ({ formula: statusFormula(rowAddresses(at, HEADING.completedOn), at(NEXT_MILESTONE_HEADING)) }),
    },
    ...MILESTONE_HEADINGS.map((heading, index) => hidden(heading, (row) => row.milestones[index] ?? null)),
    hidden(NEXT_MILESTONE_HEADING, (_, at) => ({
      formula: nextMilestoneFormula(rowAddresses(at, HEADING.completedOn)),
    })),
    hidden(HEADING.taskKey, (row) => textCell(row.taskKey)),
  ];
}

function typed(heading: string, width: number, role: Column["role"]): Column {
  return { heading, width, role, cell: (row) => row.typed.get(heading) ?? null };
}

function hidden(heading: string, cell: Column["cell"]): Column {
  return { heading, width: 12, hidden: true, role: "key-date", cell };
}

function titleRows(input: UnitSheetInput, width: number): readonly (readonly CellContent[])[] {
  return [
    rowOf([`${TEXTS.unitSheetTitle} ${periodTitle(input.period, input.year)}`], width),
    rowOf([{ formula: '=TenKeHoach&""' }], width),
    rowOf([`${TEXTS.unit}: ${input.unit}`], width),
    rowOf([asOfLine()], width),
  ];
}

function titleStyles(width: number): readonly StyledArea[] {
  return [
    { area: { row: 0, column: 0, rows: 1, columns: width }, role: "title" },
    { area: { row: 1, column: 0, rows: 3, columns: width }, role: "subtitle" },
  ];
}

/** Totals, an empty row, who signs, and how. */
function footerRows(table: LaidTable, input: UnitSheetInput, width: number): readonly (readonly CellContent[])[] {
  const statuses = areaAddress(table.bodyOf(HEADING.status)).replace(/(\d+)/g, "$$$1");
  const count = (label: string): string => `COUNTIF(${statuses},"${label}")`;
  const total = `COUNTIF(${statuses},"?*")`;
  const done = count(`${STATUS_LABELS.completed}*`);
  const overdue = count(STATUS_LABELS.overdue);
  const totals =
    `="${TEXTS.totals}: "&${total}&"; ${TEXTS.done.toLowerCase()}: "&${done}` +
    `&"; ${TEXTS.inTime.toLowerCase()}: "&(${total}-${done}-${overdue})&"; ${TEXTS.overdue.toLowerCase()}: "&${overdue}`;
  const signers = (left: string, right: string): readonly CellContent[] => {
    const cells: CellContent[] = [...rowOf([], width)];
    cells[table.columnOf(HEADING.content)] = left;
    cells[table.columnOf(HEADING.proposal)] = right;
    return cells;
  };
  const head = SIGNER_OF_SCHOOL.test(input.unit) ? TEXTS.principal : TEXTS.headOfUnit;
  return [
    rowOf([null, { formula: totals }], width),
    rowOf([], width),
    signers(TEXTS.preparedBy, head),
    signers(TEXTS.signNote, TEXTS.sealNote),
  ];
}

function footerStyles(end: number, width: number): readonly StyledArea[] {
  return [
    { area: { row: end, column: 0, rows: 1, columns: width }, role: "note" },
    { area: { row: end + 2, column: 0, rows: 2, columns: width }, role: "signature" },
  ];
}
