import { STATUS_LABELS } from "../labels";

/** Where the parts of one row stand, as same-row addresses: Mốc I–IV, Quý I–IV, Ngày hoàn thành. */
export interface RowAddresses {
  readonly milestones: readonly string[];
  readonly quarters: readonly string[];
  readonly completedOn: string;
}

/** What Mốc kế tiếp holds when no dated milestone is left but a quarter without a date is: Excel's last day. */
export const UNDATED = "2958465";
/** What it holds when every planned quarter is done. */
export const NOTHING_LEFT = "2958466";

/**
 * The formula of Mốc kế tiếp: the earliest milestone that is not done, 2958465 when only quarters without a date are left, 2958466 when
 * nothing is. Same rule as statusOf; only functions of Excel 2010, so that a status is right in any Excel without the add-in.
 *
 * @example nextMilestoneFormula(row) // => "=IF(IF(ISNUMBER(L5),AND(L5>1,…,INT(L5)<=NgayChot)),2958466,MIN(…))"
 */
export function nextMilestoneFormula(row: RowAddresses): string {
  const left = row.milestones.map((_, index) => leftOf(row, index));
  return `=IF(${doneByDate(row)},${NOTHING_LEFT},MIN(${left.join(",")}))`;
}

function leftOf(row: RowAddresses, index: number): string {
  const milestone = row.milestones[index] ?? "";
  return `IF(OR(${milestone}="",${doneByWord(row, index)}),${NOTHING_LEFT},IF(ISNUMBER(${milestone}),INT(${milestone}),${UNDATED}))`;
}

// EXACT, because a typed "?" or "*" is a wildcard to MATCH and COUNTIF, and to "=" in some spreadsheets.
/**
 * A done word, 100, or 1 where the row does not count in hundreds; in the last planned quarter none of them counts while Ngày hoàn thành
 * lies after Ngày chốt số liệu. A space that does not break, as Word writes it, is a space, and so is a line break, which programs trim
 * or don't. A cell with an error says nothing, and takes nothing else of the row with it; TRUE, which is 1 to LibreOffice, is no number.
 */
function doneByWord(row: RowAddresses, index: number): string {
  const quarter = row.quarters[index] ?? "";
  const later = row.milestones.slice(index + 1);
  const isLast = later.length === 0 ? "" : `,${later.join("&")}=""`;
  const text = `TRIM(SUBSTITUTE(SUBSTITUTE(${quarter},CHAR(10)," "),"\u00a0"," "))`;
  const hundreds = row.quarters.map((cell) => `COUNTIF(${cell},">1")`).join("+");
  const whole = `IF(${quarter}&""="1",${hundreds}=0,${quarter}&""="100")`;
  const known = `IFERROR(SUMPRODUCT(--EXACT(LOWER(TuHoanThanh),LOWER(${text})))>0,FALSE)`;
  return `AND(IF(ISNUMBER(${quarter}),${whole},${known}),NOT(AND(${doneLater(row)}${isLast})))`;
}

/** Only what Excel shows as a day is one: no word, no TRUE (1 to LibreOffice), no number beyond its calendar. */
function isDay({ completedOn }: RowAddresses, condition: string): string {
  return `IF(ISNUMBER(${completedOn}),AND(${completedOn}>1,${completedOn}<${NOTHING_LEFT},${condition}))`;
}

function doneByDate(row: RowAddresses): string {
  return isDay(row, `INT(${row.completedOn})<=NgayChot`);
}

function doneLater(row: RowAddresses): string {
  return isDay(row, `INT(${row.completedOn})>NgayChot`);
}

/**
 * The formula of Tình trạng over the row's Mốc kế tiếp, Mốc I–IV and Ngày hoàn thành, and the names NgayChot and SoNgayNhac.
 *
 * @example statusFormula(row, "T5") // => '=IF(P5&Q5&R5&S5="",IF(…,"Hoàn thành","Chờ mốc thời gian"),…)'
 */
export function statusFormula(row: RowAddresses, next: string): string {
  const dated = row.milestones.join(",");
  const unplanned = `IF(${doneByDate(row)},${label("completed")},${label("awaiting-date")})`;
  const undated = `IF(${next}=${NOTHING_LEFT},${label("completed")},${label("no-deadline")})`;
  const byDay = `IF(INT(${row.completedOn})>MAX(${dated}),${label("completed-late")},${label("completed-on-time")})`;
  const byWord = `IF(MAX(${dated})<NgayChot,${label("completed-undated")},${label("completed-on-time")})`;
  const closed = `IF(${doneByDate(row)},${byDay},${byWord})`;
  const soon = `IF(${next}-NgayChot<=SoNgayNhac,${label("due-soon")},${label("in-time")})`;
  const open = `IF(${next}<NgayChot,${label("overdue")},IF(${next}=NgayChot,${label("due-today")},${soon}))`;
  const planned = `IF(COUNT(${dated})=0,${undated},IF(${next}>=${UNDATED},${closed},${open}))`;
  return `=IF(${row.milestones.join("&")}="",${unplanned},${planned})`;
}

function label(status: keyof typeof STATUS_LABELS): string {
  return `"${STATUS_LABELS[status]}"`;
}
