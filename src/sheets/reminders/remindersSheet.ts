import { rowOf } from "../../spec/cellValues";
import { laidOnPages } from "../../spec/layout/laidOnPages";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { PROGRESS_HEADINGS, REMINDER_HEADINGS, UNIT_HEADINGS } from "../headings";
import { STATUS_LABELS } from "../labels";
import { REMINDED, REPORT_TEXTS } from "../vocabularyReport";
import { MARKS, TABLES } from "../marks";
import { annexPage, lastRows, PLAIN_SHEET } from "../parts/sheetParts";
import { PERIOD_CELLS } from "../settings/periodCells";
import { column } from "../summary/countFormulas";
import { REPORT_HEAD_ROWS, reportHead } from "../summary/reportHead";
import { unitCells, type ReportPlaces } from "../summary/reportPlaces";
import { reminderFormula } from "./reminderText";
import type { Settings } from "../settings/Settings";

/** What the sheet "Đôn đốc" shows: the units that are late or silent when it is made. */
export interface RemindersSheetInput {
  readonly name: string;
  readonly settings: Settings;
  readonly places: ReportPlaces;
  readonly units: readonly { readonly code: string; readonly name: string }[];
}

const SHOWN = REMINDER_HEADINGS.length;
/** The unit's code, and its place in "Tổng hợp". */
const [CODE, PLACE] = [SHOWN, SHOWN + 1];
const WIDTH = SHOWN + 2;
const WIDTHS = [5, 30, 15, 20, 8, 8, 8, 66];
const ROLES: readonly StyleRole[] = ["ordinal", "text", "text", "text", "count", "count", "count", "text"];
const FIRST = REPORT_HEAD_ROWS + 1;

/**
 * The sheet "Đôn đốc": whom to remind of what, a sentence each to copy into a letter or a chat. Counts and sentences follow the sheets; a
 * unit that caught up says so.
 *
 * @example remindersSheet({ name: "Đôn đốc", settings, places, units }).mark // => "reminders"
 */
export function remindersSheet({ name, settings, places, units }: RemindersSheetInput): SheetSpec {
  const head = reportHead({ annex: "", title: REPORT_TEXTS.remindersTitle, settings, shown: SHOWN, width: WIDTH });
  const end = FIRST + units.length;
  const rows = [
    ...head.rows,
    rowOf([...REMINDER_HEADINGS, PROGRESS_HEADINGS.unitCode], WIDTH),
    ...units.map((unit, index) => unitRow(unit, index, places)),
    rowOf([leftOut(places, units.length)], WIDTH),
  ];
  const spec: SheetSpec = {
    ...PLAIN_SHEET,
    name,
    mark: MARKS.reminders,
    rows,
    styles: [
      ...head.styles,
      { area: { row: REPORT_HEAD_ROWS, column: 0, rows: 1, columns: SHOWN }, role: "form-heading" },
      ...ROLES.map((role, at) => ({ area: { row: FIRST, column: at, rows: units.length, columns: 1 }, role })),
      { area: { row: FIRST, column: SHOWN, rows: units.length, columns: 2 }, role: "key" },
      { area: { row: end, column: 0, rows: 1, columns: SHOWN }, role: "note" },
    ],
    columns: [...WIDTHS.map((width) => ({ width })), ...[0, 1].map(() => ({ width: 12, hidden: true }))],
    merges: head.merges,
    freeze: { rows: FIRST, columns: 2 },
    page: annexPage([REPORT_HEAD_ROWS, REPORT_HEAD_ROWS], { row: 0, column: 0, rows: end + 1, columns: SHOWN }),
  };
  return laidOnPages(spec, [lastRows(end + 1)]);
}

function unitRow(
  { code, name }: RemindersSheetInput["units"][number],
  index: number,
  places: ReportPlaces,
): readonly CellContent[] {
  const line = String(FIRST + index + 1);
  const [key, place] = [`$${letterOf(CODE)}${line}`, `$${letterOf(PLACE)}${line}`];
  const catalogue = (heading: string): CellContent => {
    const found = `INDEX(${TABLES.units}[${heading}],MATCH(${key},${TABLES.units}[${UNIT_HEADINGS.code}],0))`;
    return { formula: `=IFERROR(${found}&"","")`, shows: name };
  };
  const figure = (of: "overdue" | "silent"): CellContent => ({
    formula: `=IF(${place}=0,0,INDEX(${unitCells(places, of)},${place}))`,
  });
  const lines = `${column(PROGRESS_HEADINGS.unitCode)},${key},${column(PROGRESS_HEADINGS.status)}`;
  const soon = ["due-soon", "due-today"] as const;
  const counts = soon.map((status) => `COUNTIFS(${lines},"${STATUS_LABELS[status]}")`).join("+");
  const cells = { unit: `B${line}`, overdue: `E${line}`, silent: `F${line}`, soon: `G${line}` };
  const longest = Object.values(REMINDED).join(" 000 ");
  const shows = `${REPORT_TEXTS.dear} ${name} ${REPORT_TEXTS.asOfDay} 00/00/0000 ${REPORT_TEXTS.unitStillHas} ${longest} ${REPORT_TEXTS.pleaseReport} ${REPORT_TEXTS.before} 00/00/0000`;
  return [
    index + 1,
    name,
    catalogue(UNIT_HEADINGS.contact),
    catalogue(UNIT_HEADINGS.email),
    figure("overdue"),
    figure("silent"),
    { formula: `=${counts}` },
    { formula: reminderFormula(cells, PERIOD_CELLS.due), shows },
    code,
    { formula: `=IFERROR(MATCH(${key},${unitCells(places, "code")},0),0)` },
  ];
}

function letterOf(at: number): string {
  return String.fromCharCode(65 + at);
}

/** Units that are late or silent by now and do not stand on the list. */
function leftOut(places: ReportPlaces, listed: number): CellContent {
  const [late, silent, codes] = [unitCells(places, "overdue"), unitCells(places, "silent"), unitCells(places, "code")];
  const all = `(COUNTIFS(${codes},"?*",${late},">0")+COUNTIFS(${codes},"?*",${late},0,${silent},">0"))`;
  const [top, end] = [String(FIRST + 1), String(FIRST + listed)];
  const [overdue, unsaid] = [`E${top}:E${end}`, `F${top}:F${end}`];
  const own = listed === 0 ? "0" : `(COUNTIF(${overdue},">0")+COUNTIFS(${overdue},0,${unsaid},">0"))`;
  return {
    formula: `=IF(${all}>${own},(${all}-${own})&" ${REPORT_TEXTS.moreToRemind}","")`,
    shows: REPORT_TEXTS.moreToRemind,
  };
}
