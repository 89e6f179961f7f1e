import type { Area } from "../../domain/grid/Grid";
import { STATUS_LABELS, TEXTS } from "../labels";
import { UNIT_NAMES } from "../marks";
import { FIELD_HEADINGS } from "../headings";
import type { LaidTable } from "./layColumns";
import type { PageBlock } from "../../spec/layout/withPageBreaks";
import { LOOKS } from "../../spec/styles";
import type { ConditionalFormatSpec, FormulaContent, PageSpec, SheetSpec, ValidationSpec } from "../../spec/SheetSpec";

/** What a sheet is when nothing more is said: no tables, no rules, unprotected, A4 landscape with narrow margins. */
export const PLAIN_SHEET: Omit<SheetSpec, "name" | "mark" | "rows"> = {
  styles: [],
  open: [],
  columns: [],
  rowHeights: [],
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  names: [],
  protection: null,
  freeze: null,
  page: landscapePage(null, null),
  charts: [],
};

/**
 * A4 landscape, one page wide, with the heading rows on every page and the page number below (Nghị định 30/2020: margins 15–20 mm).
 *
 * @example landscapePage([4, 4], area).orientation // => "landscape"
 */
export function landscapePage(titleRows: readonly [number, number] | null, printArea: Area | null): PageSpec {
  return {
    orientation: "landscape",
    titleRows,
    printArea,
    margins: { top: 20, bottom: 15, left: 15, right: 15 },
    footerCenter: `&"${LOOKS.text.fontName},Regular"&11${TEXTS.page}`,
  };
}

/**
 * The page of an annex to a report, as formPage; it counts its own pages and tells no number of all, which would be that of everything printed.
 *
 * @example annexPage(null, area).headerCenter.endsWith("&P") // => true
 */
export function annexPage(titleRows: PageSpec["titleRows"], printArea: Area | null): PageSpec {
  return { ...formPage(titleRows, printArea), headerCenter: `&"${LOOKS.text.fontName},Regular"&13&P` };
}

/**
 * A4 landscape with the margins of official documents, and the page number centred above (Nghị định 30/2020: left 30 mm, above and below 20).
 *
 * @example formPage([9, 9], area).margins.left // => 30
 */
export function formPage(titleRows: PageSpec["titleRows"], printArea: Area | null): PageSpec {
  const { orientation } = landscapePage(null, null);
  const margins = { top: 20, bottom: 20, left: 30, right: 15 };
  const headerCenter = `&"${LOOKS.text.fontName},Regular"&13&P/&N`;
  return { orientation, titleRows, printArea, margins, headerCenter };
}

/** The letters of what is overdue. */
export const OVERDUE_COLOR = "#A4262C";

/** Of what work a form or report speaks, as part of the formula of its title: " CÔNG TÁC DÂN VẬN CHÍNH QUYỀN", or nothing. */
export const FIELD_SUFFIX = 'IF(LinhVuc="",""," "&UPPER(LinhVuc))';

/**
 * "Số liệu tính đến ngày 31/03/2025" as a formula; put together from parts because TEXT's tokens follow the user's language.
 *
 * @example asOfLine().formula // => '="(Số liệu tính đến ngày "&RIGHT(…)&")"'
 */
export function asOfLine(): FormulaContent {
  return { formula: `="(${TEXTS.asOf} "&${dayInWords("NgayChot")}&")"`, shows: `(${TEXTS.asOf} 00/00/0000)` };
}

/**
 * A day as people write it, in a formula.
 *
 * @example dayInWords("NgayChot") // => 'RIGHT("0"&DAY(NgayChot),2)&"/"&…'
 */
export function dayInWords(cell: string): string {
  return `RIGHT("0"&DAY(${cell}),2)&"/"&RIGHT("0"&MONTH(${cell}),2)&"/"&YEAR(${cell})`;
}

/**
 * The plan's name as a formula; names are measured as if they were as long as long ones are.
 *
 * @example planNameLine().formula // => '=TenKeHoach&""'
 */
export function planNameLine(): FormulaContent {
  return { formula: '=TenKeHoach&""', shows: `${TEXTS.progressTitle} `.repeat(4) };
}

/**
 * The last rows of a table that ends before a row, which stay together so that no page holds a single line.
 *
 * @example lastRows(16) // => [14, 15]
 */
export function lastRows(end: number): PageBlock {
  return [Math.max(0, end - 2), end - 1];
}

/**
 * Colours of the letters of Quá hạn, near deadlines and finished work, dark enough for any printer; the words stand in the cell, so nothing
 * hangs on colour.
 *
 * @example statusFormats(area, "$M5").length // => 3
 */
export function statusFormats(area: Area, status: string): readonly ConditionalFormatSpec[] {
  const near = [STATUS_LABELS["due-soon"], STATUS_LABELS["due-today"]];
  const done = STATUS_LABELS.completed;
  return [
    { area, formula: `=${status}="${STATUS_LABELS.overdue}"`, color: OVERDUE_COLOR, bold: true },
    { area, formula: `=OR(${near.map((label) => `${status}="${label}"`).join(",")})`, color: "#7A5B00", bold: true },
    { area, formula: `=LEFT(${status},${String(done.length)})="${done}"`, color: "#0B6A0B" },
  ];
}

/**
 * The drop-down of progress cells; percentages may be typed too.
 *
 * @example progressChoice(area).rule // => { kind: "list", source: "=MucTienDo" }
 */
export function progressChoice(area: Area): ValidationSpec {
  return {
    area,
    rule: { kind: "list", source: "=MucTienDo" },
    allowOther: true,
    title: TEXTS.progressTip,
    message: TEXTS.progressTipText,
  };
}

/** The list of what Lý do chậm is chosen from. */
export const LATE_REASON_LIST = "MucLyDoCham";

/**
 * The drop-down of why a line is late, where a sheet has a column for it; the reason itself may be written instead.
 *
 * @example lateReasonChoices(table)[0]?.rule // => { kind: "list", source: "=MucLyDoCham" }
 */
export function lateReasonChoices({ columnOf, bodyOf }: LaidTable): readonly ValidationSpec[] {
  const heading = FIELD_HEADINGS.lateReason;
  if (columnOf(heading) < 0) return [];
  const [title, message] = [TEXTS.lateReasonTip, TEXTS.lateReasonTipText];
  return [
    { area: bodyOf(heading), rule: { kind: "list", source: `=${LATE_REASON_LIST}` }, allowOther: true, title, message },
  ];
}

/**
 * The drop-down of who leads: a unit of the catalogue; anything else may be typed, because a cell can name several or a group.
 *
 * @example leadChoice(area).rule // => { kind: "list", source: "=DanhMucDonVi" }
 */
export function leadChoice(area: Area): ValidationSpec {
  return {
    area,
    rule: { kind: "list", source: `=${UNIT_NAMES}` },
    allowOther: true,
    title: TEXTS.leadTip,
    message: TEXTS.leadTipText,
  };
}

/**
 * Only a real date of the years about the plan: a date that Excel does not understand would count as "not finished".
 *
 * @example dateOnly(area, 2025).rule // => { kind: "date", from: "2023-01-01", to: "2027-12-31" }
 */
export function dateOnly(area: Area, year: number): ValidationSpec {
  return {
    area,
    rule: { kind: "date", from: `${String(year - 2)}-01-01`, to: `${String(year + 2)}-12-31` },
    allowOther: false,
    title: TEXTS.dateTip,
    message: TEXTS.dateTipText,
  };
}
