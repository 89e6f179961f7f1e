import { areaAddress, type Area } from "../../domain/grid/Grid";
import { rowOf } from "../../spec/cellValues";
import type { CellContent, FormulaContent, SheetSpec, StyledArea } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { PERIOD_HEADINGS, UNIT_SHEET_HEADINGS as HEADING } from "../headings";
import { SIGNER_OF_SCHOOL, STATUS_LABELS, TEXTS } from "../labels";
import type { LaidTable } from "../parts/layColumns";
import { NAMES_HEIGHT, signatureRoom } from "../parts/signatureRoom";
import { signerTitle } from "../parts/signerTitle";
import { PLACES } from "../parts/periodColumns";
import { mostLines } from "../settings/longestWords";
import { PERIOD_CELLS } from "../settings/periodCells";
import type { Settings } from "../settings/Settings";

/** What stands under the lines of a form. */
export type FormFoot = Pick<SheetSpec, "rows" | "styles" | "merges" | "rowHeights" | "open">;

/** Its rows: totals, space, who signs, how, room for the signature, names. */
const TOTALS = 0;
const SPACE = 1;
const SIGNERS = 2;
const HOW = 3;
const ROOM = 4;
const NAMES = 5;
/** How many rows they are. */
export const FOOT_ROWS = 6;
const SPACE_HEIGHT = 8;
/** Nơi nhận stands under number and content. */
const LEFT_COLUMNS = 2;

/** Whose form it is, the first row of its foot, and the first column beyond those that people see. `isIssuer`: of the office that made the plan. */
export interface FootInput {
  readonly unit: string;
  readonly isIssuer: boolean;
  readonly settings: Settings;
  readonly top: number;
  readonly end: number;
}

/**
 * Totals of a form, to whom it goes, and who signs; names are typed by the unit.
 *
 * @example unitFoot({ unit: "Trường Mầm non Hoa Mai", isIssuer: false, settings, top: 21, end: 12 }, table).rows.length // => 6
 */
export function unitFoot({ unit, isIssuer, settings, top, end }: FootInput, table: LaidTable): FormFoot {
  const [preparer, head] = [table.columnOf(HEADING.result), table.columnOf(HEADING.proposal)];
  const line = (row: number, columns: number, rows = 1): Area => ({ row: top + row, column: 0, rows, columns });
  const cell = (row: number, column: number): Area => ({ row: top + row, column, rows: 1, columns: 1 });
  const signs = (row: number, role: StyleRole): readonly StyledArea[] =>
    [preparer, head].map((column) => ({ area: cell(row, column), role }));
  // Titles of offices are longer than the column: the one before and the one behind leave the name under it in the middle.
  const title = { ...cell(SIGNERS, head - 1), columns: 3 };
  const [label, receivers] = [line(TOTALS, LEFT_COLUMNS), line(HOW, LEFT_COLUMNS, NAMES - HOW)];
  const listed = mostLines(settings, "NoiNhanDonVi", TEXTS.receiversOfForm);
  const figures = { ...label, column: LEFT_COLUMNS, columns: end - LEFT_COLUMNS };
  return {
    rows: footRows(
      { signer: isIssuer ? signerTitle(settings) : headOf(unit), at: isIssuer ? title.column : head, listed },
      table,
    ),
    styles: [
      { area: line(TOTALS, end), role: "form-total" },
      { area: line(SIGNERS, LEFT_COLUMNS), role: "form-receivers-head" },
      { area: receivers, role: "form-receivers" },
      { area: cell(SIGNERS, preparer), role: "signature" },
      isIssuer ? { area: title, role: "signature-lines" } : { area: cell(SIGNERS, head), role: "signature" },
      ...signs(HOW, "form-sign-note"),
      ...signs(NAMES, "form-signer"),
    ],
    merges: [label, figures, line(SIGNERS, LEFT_COLUMNS), receivers, ...(isIssuer ? [title] : [])],
    rowHeights: [
      { row: top + SPACE, points: SPACE_HEIGHT },
      { row: top + ROOM, points: signatureRoom(listed, widthOf(table)) },
      { row: top + NAMES, points: NAMES_HEIGHT },
    ],
    open: [cell(NAMES, preparer), cell(NAMES, head)],
  };
}

/** A school is signed for by its principal. */
function headOf(unit: string): string {
  return SIGNER_OF_SCHOOL.test(unit) ? TEXTS.principal : TEXTS.headOfUnit;
}

/** The width of the columns under which receivers are listed, in characters. */
function widthOf({ columns }: LaidTable): number {
  return columns.slice(0, LEFT_COLUMNS).reduce((sum, { width }) => sum + width, 0);
}

/** What stands in the foot besides words of ours: who signs and in which column it stands, and the receivers as they are measured. */
interface FootWords {
  readonly signer: CellContent;
  readonly at: number;
  readonly listed: string;
}

function footRows({ signer, at, listed }: FootWords, table: LaidTable): FormFoot["rows"] {
  const [preparer, head] = [table.columnOf(HEADING.result), table.columnOf(HEADING.proposal)];
  const rows = Array.from({ length: FOOT_ROWS }, () => [...rowOf([], table.columns.length)]);
  const put = (row: number, column: number, content: CellContent): void => {
    rows[row]?.splice(column, 1, content);
  };
  put(TOTALS, 0, `${TEXTS.totals}:`);
  put(TOTALS, LEFT_COLUMNS, totals(table));
  put(SIGNERS, 0, TEXTS.receivers);
  put(HOW, 0, { formula: '=NoiNhanDonVi&""', shows: listed });
  put(SIGNERS, preparer, TEXTS.preparedBy);
  put(SIGNERS, at, signer);
  put(HOW, preparer, TEXTS.signNote);
  put(HOW, head, TEXTS.sealNote);
  return rows;
}

/** The unit's line of the summary, in words: its tasks up to the period's end, and how many come later. */
function totals(table: LaidTable): FormulaContent {
  const body = (heading: string): string => areaAddress(table.bodyOf(heading)).replace(/(\d+)/g, "$$$1");
  const [statuses, places] = [body(HEADING.status), body(PERIOD_HEADINGS.place)];
  const upTo = `${places},">=${String(PLACES.before)}"`;
  const count = (label: string): string => `COUNTIFS(${upTo},${statuses},"${label}")`;
  const total = `COUNTIFS(${upTo})`;
  const done = count(`${STATUS_LABELS.completed}*`);
  const overdue = count(STATUS_LABELS.overdue);
  const later = `(COUNTIF(${statuses},"?*")-${total})`;
  return {
    formula:
      `=${total}&" (${TEXTS.upTo} "&${PERIOD_CELLS.until}&"); ${TEXTS.done.toLowerCase()}: "&${done}` +
      `&"; ${TEXTS.inTime.toLowerCase()}: "&(${total}-${done}-${overdue})&"; ${TEXTS.overdue.toLowerCase()}: "&${overdue}` +
      `&IF(${later}=0,"","; ${TEXTS.afterPeriod}: "&${later})`,
    shows: `${TEXTS.upTo} ${TEXTS.done} ${TEXTS.inTime} ${TEXTS.overdue} ${TEXTS.afterPeriod}`,
  };
}
