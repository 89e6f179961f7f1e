import { STATUS_LABELS } from "../labels";

/** Where the parts of one row stand, as same-row addresses: Mốc I–IV, Quý I–IV, Ngày hoàn thành. */
export interface RowAddresses {
  readonly milestones: readonly string[];
  readonly quarters: readonly string[];
  readonly completedOn: string;
}

/** What Mốc kế tiếp holds when no dated milestone is left but a quarter without a date is: Excel's last day. */
const UNDATED = "2958465";
/** What it holds when every planned quarter is done. */
const NOTHING_LEFT = "2958466";

/**
 * The formula of Mốc kế tiếp: the earliest milestone that is not done, 2958465 when only quarters without a date are left, 2958466 when
 * nothing is. Same rule as statusOf; only functions of Excel 2010, so that a status is right in any Excel without the add-in.
 *
 * @example nextMilestoneFormula(row) // => "=IF(AND(N(L5)>0,INT(N(L5))<=NgayChot),2958466,MIN(…))"
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
 * or don't.
 */
function doneByWord(row: RowAddresses, index: number): string {
  const quarter = row.quarters[index] ?? "";
  const later = row.milestones.slice(index + 1);
  const isLast = later.length === 0 ? "" : `,${later.join("&")}=""`;
  const text = `TRIM(SUBSTITUTE(SUBSTITUTE(${quarter},CHAR(10)," "),"\u00a0"," "))`;
  const whole = `OR(${quarter}=100,AND(${quarter}=1,MAX(${row.quarters.join(",")})<=1))`;
  const word = `IF(ISNUMBER(${quarter}),${whole},SUMPRODUCT(--EXACT(LOWER(TuHoanThanh),LOWER(${text})))>0)`;
  return `AND(${word},NOT(AND(INT(N(${row.completedOn}))>NgayChot${isLast})))`;
}

function doneByDate({ completedOn }: RowAddresses): string {
  return `AND(N(${completedOn})>0,INT(N(${completedOn}))<=NgayChot)`;
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
  const completedOn = `INT(N(${row.completedOn}))`;
  const late = `AND(${completedOn}<=NgayChot,${completedOn}>MAX(${dated}))`;
  const undatable = `AND(NOT(${doneByDate(row)}),MAX(${dated})<NgayChot)`;
  const closed = `IF(${late},${label("completed-late")},IF(${undatable},${label("completed-undated")},${label("completed-on-time")}))`;
  const soon = `IF(${next}-NgayChot<=SoNgayNhac,${label("due-soon")},${label("in-time")})`;
  const open = `IF(${next}<NgayChot,${label("overdue")},IF(${next}=NgayChot,${label("due-today")},${soon}))`;
  const planned = `IF(COUNT(${dated})=0,${undated},IF(${next}>=${UNDATED},${closed},${open}))`;
  return `=IF(${row.milestones.join("&")}="",${unplanned},${planned})`;
}

function label(status: keyof typeof STATUS_LABELS): string {
  return `"${STATUS_LABELS[status]}"`;
}
