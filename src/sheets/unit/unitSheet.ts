import { areaAddress, cellAddress } from "../../domain/grid/Grid";
import { rowOf } from "../../spec/cellValues";
import { COUNTED_HEADINGS, PERIOD_HEADINGS, UNIT_SHEET_HEADINGS as HEADING } from "../headings";
import { SIGNER_OF_SCHOOL, STATUS_LABELS, TEXTS } from "../labels";
import { unitMark } from "../marks";
import { parkedBlock } from "../parts/parkedBlock";
import { PLACES } from "../parts/periodColumns";
import { PERIOD_CELLS } from "../settings/periodCells";
import type { ProgressRecord } from "../progress/ProgressRecord";
import { quarterFormats, quarterRuns } from "../parts/quarterFormats";
import { asOfLine, dateOnly, landscapePage, PLAIN_SHEET, progressChoice, statusFormats } from "../parts/sheetParts";
import type { CellContent, SheetSpec, StyledArea } from "../../spec/SheetSpec";
import { layColumns, type LaidTable } from "../parts/layColumns";
import { DIFFERS, UNIT_COLUMNS } from "./unitColumns";
import type { UnitLine } from "./UnitLine";

/** What a unit's sheet shows. `name` is the sheet's, `unit` the unit's own. */
export interface UnitSheetInput {
  readonly name: string;
  readonly unitCode: string;
  readonly unit: string;
  readonly year: number;
  readonly records: readonly UnitLine[];
  readonly parked: readonly ProgressRecord[];
}

/** Row of the headings, from 0. */
export const UNIT_HEADING_ROW = 4;

/**
 * The cell of a unit's sheet that counts its lines of which "Tiến độ" lacks something.
 *
 * @example unitPendingCell().row // => 3
 */
export function unitPendingCell(): { readonly row: number; readonly column: number } {
  const column = UNIT_COLUMNS.findIndex(({ heading }) => heading === COUNTED_HEADINGS.pending);
  return { row: UNIT_HEADING_ROW - 1, column };
}

/**
 * The cell of a unit's sheet that counts its lines that say something else than "Tiến độ".
 *
 * @example unitDifferingCell().row // => 3
 */
export function unitDifferingCell(): ReturnType<typeof unitPendingCell> {
  const { row, column } = unitPendingCell();
  return { row, column: column - 1 };
}

/**
 * A unit's report form (notes of the field §4.3 B): its tasks with its role, the cells it fills open, everything else locked, totals and
 * signatures below. Few areas and few rules, because a hundred of these are written at once.
 *
 * @example unitSheet({ name: "MN Hoa Mai", unitCode: "MN01", unit: "Trường Mầm non Hoa Mai", … }).mark // => "unit:MN01"
 */
export function unitSheet(input: UnitSheetInput): SheetSpec {
  const columns = UNIT_COLUMNS;
  const table = layColumns(columns, input.records, UNIT_HEADING_ROW);
  const visible = columns.filter((column) => column.hidden !== true).length;
  const end = UNIT_HEADING_ROW + table.cells.length;
  const footer = footerRows(table, input, columns.length);
  const below = parkedBlock({ columns, parked: input.parked, top: end + footer.length });
  return {
    ...PLAIN_SHEET,
    name: input.name,
    mark: unitMark(input.unitCode),
    rows: [...titleRows(input, table, columns.length), ...table.cells, ...footer, ...below.rows],
    styles: [...titleStyles(visible), ...table.styles, ...footerStyles(end, visible), ...below.styles],
    open: [...table.open, ...below.open],
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

/** Title lines; the last says what the form holds that is not in the figures, yet or at all, its counts hidden at the end of it. */
function titleRows(input: UnitSheetInput, table: LaidTable, width: number): readonly (readonly CellContent[])[] {
  const [pending, differing] = [unitPendingCell(), unitDifferingCell()];
  const told = ({ row, column }: typeof pending, words: string): string => {
    const count = cellAddress(row, column);
    return `&IF(${count}=0,"","; "&${count}&" ${words}")`;
  };
  const remarks = told(pending, TEXTS.notTakenIn) + told(differing, TEXTS.differsFromLedger);
  const figures: CellContent[] = [...rowOf([{ formula: `${asOfLine().formula}${remarks}` }], width)];
  const lines = areaAddress(table.bodyOf(COUNTED_HEADINGS.pending));
  figures[pending.column] = { formula: `=SUM(${lines})` };
  figures[differing.column] = { formula: `=COUNTIF(${lines},"${DIFFERS}")` };
  return [
    rowOf([{ formula: `="${TEXTS.unitSheetTitle} "&${PERIOD_CELLS.title}` }], width),
    rowOf([{ formula: '=TenKeHoach&""' }], width),
    rowOf([`${TEXTS.unit}: ${input.unit}`], width),
    figures,
  ];
}

function titleStyles(width: number): readonly StyledArea[] {
  return [
    { area: { row: 0, column: 0, rows: 1, columns: width }, role: "title" },
    { area: { row: 1, column: 0, rows: 3, columns: width }, role: "subtitle" },
  ];
}

/** The unit's line of the summary, in words: its tasks up to the period's end, and how many come later. */
function totalsFormula(table: LaidTable): string {
  const body = (heading: string): string => areaAddress(table.bodyOf(heading)).replace(/(\d+)/g, "$$$1");
  const [statuses, places] = [body(HEADING.status), body(PERIOD_HEADINGS.place)];
  const upTo = `${places},">=${String(PLACES.before)}"`;
  const count = (label: string): string => `COUNTIFS(${upTo},${statuses},"${label}")`;
  const total = `COUNTIFS(${upTo})`;
  const done = count(`${STATUS_LABELS.completed}*`);
  const overdue = count(STATUS_LABELS.overdue);
  const later = `(COUNTIF(${statuses},"?*")-${total})`;
  return (
    `="${TEXTS.totals}: "&${total}&" (${TEXTS.upTo} "&${PERIOD_CELLS.until}&"); ${TEXTS.done.toLowerCase()}: "&${done}` +
    `&"; ${TEXTS.inTime.toLowerCase()}: "&(${total}-${done}-${overdue})&"; ${TEXTS.overdue.toLowerCase()}: "&${overdue}` +
    `&IF(${later}=0,"","; ${TEXTS.afterPeriod}: "&${later})`
  );
}

/** Totals, an empty row, who signs, and how. */
function footerRows(table: LaidTable, input: UnitSheetInput, width: number): readonly (readonly CellContent[])[] {
  const signers = (left: string, right: string): readonly CellContent[] => {
    const cells: CellContent[] = [...rowOf([], width)];
    cells[table.columnOf(HEADING.content)] = left;
    cells[table.columnOf(HEADING.proposal)] = right;
    return cells;
  };
  const head = SIGNER_OF_SCHOOL.test(input.unit) ? TEXTS.principal : TEXTS.headOfUnit;
  return [
    rowOf([null, { formula: totalsFormula(table) }], width),
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
