import { fullAddress, type CellValue } from "../../domain/grid/Grid";
import { readIdentity } from "../../domain/returns/FormIdentity";
import { textOf } from "../../spec/cellValues";
import { readMarkText } from "../../spec/names/markText";
import { STATUS_LABELS, TEXTS } from "../labels";
import { FOOT_ROWS } from "../unit/unitFoot";
import { headingInCode } from "./formCodes";
import { wordPrint } from "./formData";
import { isFoot, isLineRow, isSign, type ColumnKind, type FormOnGrid } from "./formOnGrid";
import { isPersonName } from "./isPersonName";
import type { OutsideText } from "./ReturnedForm";

/** What is read of a line as what it is. */
const READ: ReadonlySet<ColumnKind> = new Set<ColumnKind>(["ordinal", "filled", "status"]);
const STATUSES: ReadonlySet<string> = new Set(Object.values(STATUS_LABELS));
/** The totals of a form, which change with what is filled in; programs that keep no formulas give them as words. */
const COUNTED = new RegExp(`^\\d+ \\(${TEXTS.upTo} .*${TEXTS.overdue.toLowerCase()}: \\d+`, "u");
/** What every form leaves open in its head: its number, and the day of signing. */
const FILLED_IN_HEAD = [/^số\s*:/iu, /ngày.*tháng.*năm/iu];

/**
 * What stands in a row of a form outside the input cells and is none of the form's own words. A formula counts for what it comes to; one of
 * which the file holds no result is told as it is written.
 *
 * @example outsideOf(form, 19) // => [{ cell: "'TH Hoa Sen'!B20", text: "Trường đang sửa chữa" }]
 */
export function outsideOf(form: FormOnGrid, row: number): readonly OutsideText[] {
  const { grid, codeRow } = form;
  if (row === codeRow) return [];
  const cells = grid.cells[row] ?? [];
  const formulas = grid.formulas?.[row] ?? [];
  const isLine = isLineRow(form, row);
  const told: OutsideText[] = [];
  cells.forEach((cell, index) => {
    const formula = formulas[index] ?? null;
    const text = cell === null && formula === null ? "" : wordsAt(form, { row, index, isLine }, { cell, formula });
    if (text !== "") told.push({ cell: fullAddress(grid.sheet, grid.row + row, grid.column + index), text });
  });
  return told;
}

interface Place {
  readonly row: number;
  readonly index: number;
  readonly isLine: boolean;
}

function wordsAt(form: FormOnGrid, place: Place, { cell, formula }: CellWithFormula): string {
  if (formula === null || cell !== null) return toldAt(form, place, cell);
  return isOwnFormula(form, place) ? "" : formula;
}

/** Whether a formula without its result is one of ours: where a unit fills, and where it has no business, it is its own. */
function isOwnFormula(form: FormOnGrid, { row, index, isLine }: Place): boolean {
  const kind = form.kinds[index] ?? "stranger";
  if (isLine) return kind !== "filled" && kind !== "stranger";
  if (form.prints === null && isInHeadOrFoot(form, row)) return true;
  return row < form.top || (form.grid.cells[row] ?? []).some(isFoot);
}

interface CellWithFormula {
  readonly cell: CellValue;
  readonly formula: string | null;
}

/** What is to be told of a cell, "" for nothing. */
function toldAt(form: FormOnGrid, place: Place, cell: CellValue): string {
  if (cell === null || (place.isLine && READ.has(form.kinds[place.index] ?? "stranger"))) return "";
  const text = textOf(cell);
  return text === "" || isOurs(form, place, text) ? "" : text;
}

function isOurs(form: FormOnGrid, place: Place, text: string): boolean {
  return !isOutside(form, place, text) || isOwn(form, place.row, text);
}

/** What the plan says in a line is compared with the form's own words; what nobody reads there is told as it stands. */
function isOutside(form: FormOnGrid, { row, index, isLine }: Place, text: string): boolean {
  const kind = form.kinds[index] ?? "stranger";
  // Hidden cells hold days and numbers of ours, never words that the form does not know.
  if (kind === "hidden" && !/\p{L}/u.test(text)) return false;
  if (row === form.headingRow || (isLine && form.prints === null)) return kind === "stranger";
  return isLine || !isSignedName(form, { row, index }, text);
}

function isSignedName({ signed }: FormOnGrid, { row, index }: Omit<Place, "isLine">, text: string): boolean {
  return signed.has(`${String(row)},${String(index)}`) && isPersonName(text);
}

function isOwn(form: FormOnGrid, row: number, text: string): boolean {
  if (isSign(text) || STATUSES.has(text)) return true;
  if (form.prints?.has(wordPrint(text)) === true) return true;
  if (COUNTED.test(text) || isCodeOfOurs(text)) return true;
  if (row < form.top && FILLED_IN_HEAD.some((pattern) => pattern.test(text))) return true;
  return form.prints === null && isInHeadOrFoot(form, row);
}

function isCodeOfOurs(text: string): boolean {
  return [headingInCode(text), readIdentity(text), readMarkText(text)].some((code) => code !== undefined);
}

/** Where a form lost its own words, its head and its foot are taken for ours. */
function isInHeadOrFoot({ top, end, codeRow }: FormOnGrid, row: number): boolean {
  return row < top || (row >= end && row < (codeRow >= 0 ? codeRow : end + FOOT_ROWS));
}
