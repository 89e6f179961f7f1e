import { areaAddress, cellAddress, type Area } from "../../domain/grid/Grid";
import { PERIODS, QUARTERS_OF, type Period } from "../../domain/tracking/Period";
import { rowOf } from "../../spec/cellValues";
import { textWidth } from "../../spec/layout/fontMetrics";
import { linkFormula } from "../../spec/formula/linkFormula";
import type { CellContent, FormulaContent, StyledArea } from "../../spec/SheetSpec";
import { LOOKS, RULE_SIZE, type StyleRole } from "../../spec/styles";
import { COUNTED_HEADINGS, QUARTER_HEADINGS, UNIT_SHEET_HEADINGS as HEADING } from "../headings";
import { PERIOD_NAMES, periodWords, TEXTS } from "../labels";
import type { LaidTable } from "../parts/layColumns";
import { asOfLine, dayInWords, FIELD_SUFFIX } from "../parts/sheetParts";
import { longestWords } from "../settings/longestWords";
import { PERIOD_CELLS } from "../settings/periodCells";
import type { Settings } from "../settings/Settings";
import { unitBlanksCell, unitDifferingCell, unitPendingCell, type UnitCell } from "./unitCells";
import { DIFFERS } from "./unitColumns";

/** The head of a form: rows from the first, with their looks. */
export interface FormHead {
  readonly rows: readonly (readonly CellContent[])[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
}

/** What the head says. `isIssuer`: the unit is the office that made the plan; `index`: the sheet that lists all forms, null for none. */
export interface HeadInput {
  readonly unit: string;
  readonly period: Period;
  readonly isIssuer: boolean;
  readonly index: string | null;
  readonly settings: Settings;
}

/** Room for "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", and for agencies, in characters. */
const SIDE_WIDTH = 52;
/** The rule under an agency is a third to half as long as its name; the one under the motto as long as the motto. */
const AGENCY_RULE = 0.4;
/** In the row of "Đơn vị: …", read by the agency's line above. */
const UNIT_ROW = 8;

/** A part of a row: the first column and how many, what it holds and how it looks. */
interface Part {
  readonly row: number;
  readonly columns: readonly [first: number, end: number];
  readonly content: CellContent;
  readonly role: StyleRole;
}

/**
 * The official head of a unit's form (Nghị định 30/2020): agencies and nation side by side with their rules, number, place and date, title,
 * day of the figures, to whom it goes. Above it, for the screen only, the way back and what is still to be done.
 *
 * @example unitHead(input, table).rows.length // => 9
 */
export function unitHead(input: HeadInput, table: LaidTable): FormHead {
  const shown = table.columns.flatMap(({ hidden }, column) => (hidden === true ? [] : [column]));
  const end = (shown.at(-1) ?? 0) + 1;
  const [left, right] = sides(table, end);
  const all = [0, end] as const;
  const parts: readonly Part[] = [
    { row: 0, columns: [0, 2], content: input.index === null ? null : linkTo(input.index), role: "link" },
    { row: 0, columns: [2, end], content: guide(input), role: "form-guide" },
    ...agencies(input, left),
    ...nation(right, input.settings),
    { row: 5, columns: all, content: title(input.settings), role: "title" },
    { row: 6, columns: all, content: asOfLine(), role: "subtitle" },
    { row: 7, columns: all, content: input.isIssuer ? null : dear(input.settings), role: "form-center" },
    { row: UNIT_ROW, columns: all, content: `${TEXTS.unit}: ${input.unit}`, role: "form-line" },
  ];
  const width = table.columns.length;
  const rows = Array.from({ length: UNIT_ROW + 1 }, () => [...rowOf([], width)]);
  for (const { row, columns, content } of parts) rows[row]?.splice(columns[0], 1, content);
  rows[UNIT_ROW]?.splice(unitDifferingCell().column, 3, ...counts(table));
  const areas = parts.map(({ row, columns: [first, last], role }) => ({
    role,
    area: { row, column: first, rows: 1, columns: last - first },
  }));
  return { rows, styles: areas, merges: areas.map(({ area }) => area) };
}

/** The columns of the agencies and of the nation, from both ends inwards. */
function sides(table: LaidTable, end: number): readonly [Part["columns"], Part["columns"]] {
  const widthOf = (column: number): number =>
    table.columns[column]?.hidden === true ? 0 : (table.columns[column]?.width ?? 0);
  let [left, right, room] = [0, end, 0];
  while (left < end && room < SIDE_WIDTH - 8) room += widthOf(left++);
  room = 0;
  while (right > left && room < SIDE_WIDTH) room += widthOf(--right);
  return [
    [0, left],
    [right, end],
  ];
}

function agencies({ unit, isIssuer, settings }: HeadInput, columns: Part["columns"]): readonly Part[] {
  const name = cellAddress(UNIT_ROW, 0);
  const own = `UPPER(SUBSTITUTE(${name},"${TEXTS.unit}: ",""))`;
  const above = isIssuer ? "CoQuanChuQuan" : "ChuQuanDonVi";
  const shows = unit.toUpperCase();
  const parent = longestWords(settings, above, TEXTS.indexTitle).toUpperCase();
  return [
    { row: 1, columns, content: { formula: `=UPPER(${above}&"")`, shows: parent }, role: "form-agency" },
    { row: 2, columns, content: { formula: `=${own}`, shows }, role: "form-name" },
    { row: 3, columns, content: rule(shows, "form-name", AGENCY_RULE), role: "form-rule" },
    { row: 4, columns, content: TEXTS.reportNumber, role: "form-agency" },
  ];
}

function nation(columns: Part["columns"], settings: Settings): readonly Part[] {
  const place = `IF(DiaDanh="",".......",DiaDanh&"")`;
  const date: FormulaContent = {
    formula: `=${place}&", ${TEXTS.dateOfSigning} "&NamKeHoach`,
    shows: `${longestWords(settings, "DiaDanh", ".......")}, ${TEXTS.dateOfSigning} 2000`,
  };
  return [
    { row: 1, columns, content: TEXTS.nation, role: "form-name" },
    { row: 2, columns, content: TEXTS.motto, role: "form-motto" },
    { row: 3, columns, content: rule(TEXTS.motto, "form-motto", 1), role: "form-rule" },
    { row: 4, columns, content: date, role: "form-date" },
  ];
}

/** A rule of dashes that join up, a part as long as a text. */
function rule(text: string, role: StyleRole, part: number): string {
  const { fontName: name, fontSize: size, bold, italic } = LOOKS[role];
  const line = Math.min(textWidth(text, { name, size, bold, italic }), SIDE_WIDTH * 5);
  return "\u2014".repeat(Math.max(4, Math.round((line * part) / RULE_SIZE)));
}

/** The title, and under it the period, which readers of forms find on the title's last line. */
function title(settings: Settings): FormulaContent {
  const longest = PERIODS.map(periodWords).reduce((one, other) => (other.length > one.length ? other : one));
  return {
    formula: `="${TEXTS.unitSheetTitle}"&${FIELD_SUFFIX}&CHAR(10)&${PERIOD_CELLS.title}`,
    shows: `${TEXTS.unitSheetTitle} ${longestWords(settings, "LinhVuc", TEXTS.unitSheetTitle).toUpperCase()}\n${longest} 2000`,
  };
}

function dear(settings: Settings): FormulaContent {
  const issuer = longestWords(settings, "CoQuanBanHanh", TEXTS.indexTitle);
  return {
    formula: `="${TEXTS.dearTo} "&IF(CoQuanBanHanh="","........",CoQuanBanHanh&"")`,
    shows: `${TEXTS.dearTo} ${issuer}`,
  };
}

function linkTo(index: string): FormulaContent {
  return { formula: linkFormula(index, TEXTS.backToIndex), shows: TEXTS.backToIndex };
}

/** What to fill, by when, where to send it, how much is left, and what is not in the figures, yet or at all. */
function guide({ period, settings }: HeadInput): FormulaContent {
  const [first = 1] = QUARTERS_OF[period];
  const columns = `${TEXTS.fillIn} “${QUARTER_HEADINGS[first - 1] ?? ""}” ${TEXTS.fillTo} “${HEADING.completedOn}” (${PERIOD_NAMES[period]})`;
  const due = `IF(${PERIOD_CELLS.due}=0,"","; ${TEXTS.submitBy.toLowerCase()} "&${dayInWords(PERIOD_CELLS.due)})`;
  const office = `"; ${TEXTS.sendTo.toLowerCase()} "&IF(NoiNhanPhieu="",CoQuanBanHanh&"",NoiNhanPhieu&"")`;
  const to = longestWords(settings, "NoiNhanPhieu", longestWords(settings, "CoQuanBanHanh", TEXTS.indexTitle));
  const blanks = cellOf(unitBlanksCell());
  const left = `IF(${blanks}=0,"${TEXTS.allFilled}","${TEXTS.blanksBefore} "&${blanks}&" ${TEXTS.blanksLeft}")`;
  const told = (cell: UnitCell, words: string): string => `&IF(${cellOf(cell)}=0,"","; "&${cellOf(cell)}&" ${words}")`;
  const remarks = told(unitPendingCell(), TEXTS.notTakenIn) + told(unitDifferingCell(), TEXTS.differsFromLedger);
  return {
    formula: `=${left}&". ${columns}"&${due}&${office}&"."${remarks}`,
    shows: `${columns} ${TEXTS.blanksBefore} ${TEXTS.blanksLeft} ${to} ${TEXTS.notTakenIn} ${TEXTS.differsFromLedger}`,
  };
}

function cellOf({ row, column }: UnitCell): string {
  return cellAddress(row, column);
}

/** Lines that differ, lines that wait, cells to be filled. */
function counts(table: LaidTable): readonly CellContent[] {
  const [pending, blanks] = [COUNTED_HEADINGS.pending, COUNTED_HEADINGS.blanks].map((heading) =>
    areaAddress(table.bodyOf(heading)),
  );
  return [
    { formula: `=COUNTIF(${pending ?? ""},"${DIFFERS}")` },
    { formula: `=SUM(${pending ?? ""})` },
    { formula: `=SUM(${blanks ?? ""})` },
  ];
}
