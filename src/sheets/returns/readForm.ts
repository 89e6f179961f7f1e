import { fullAddress, type Grid } from "../../domain/grid/Grid";
import { readIdentity, type FormIdentity } from "../../domain/returns/FormIdentity";
import { textOf } from "../../spec/cellValues";
import { readMarkText } from "../../spec/names/markText";
import type { CellContent } from "../../spec/SheetSpec";
import { QUARTER_HEADINGS, UNIT_SHEET_HEADINGS as HEADING } from "../headings";
import { STATUS_LABELS, TEXTS } from "../labels";
import { contentInGrid } from "../parts/contentInGrid";
import { dayCell } from "../parts/dayCell";
import { TASK_FIELD_HEADINGS } from "../parts/fieldColumns";
import { settledProgress } from "../parts/settledProgress";
import { FOOT_ROWS } from "../unit/unitFoot";
import { UNIT_COLUMNS } from "../unit/unitColumns";
import { baseHeading, DAY_HEADING, FILLED_HEADINGS, headingInCode } from "./formCodes";
import { formColumns, type FormColumns } from "./formColumns";
import { wordPrint } from "./formData";
import { isPersonName } from "./isPersonName";
import type { FormWords, OutsideText, ReturnedForm, ReturnedLine } from "./ReturnedForm";

/** A form's own words by their fingerprints; null where the file lost them. */
export type OwnPrints = ReadonlySet<string> | null;

interface Form extends FormColumns {
  readonly grid: Grid;
  readonly prints: OwnPrints;
  /** The rows of the lines, from the grid's first. */
  readonly top: number;
  readonly end: number;
  /** The headings of the columns, by where they stand. */
  readonly headingAt: ReadonlyMap<number, string>;
  /** Where names are signed, as "row,column"; other words that stand there are told. */
  readonly signed: ReadonlySet<string>;
}

const FOOT = [`${TEXTS.totals}:`, TEXTS.receivers, TEXTS.preparedBy];
const SIGNS = [TEXTS.signNote, TEXTS.sealNote];
/** How far under it names stand. */
const SIGN_ROWS = 4;
const READ_HEADINGS: ReadonlySet<string> = new Set([
  HEADING.ordinal,
  HEADING.content,
  HEADING.role,
  HEADING.time,
  ...TASK_FIELD_HEADINGS,
]);
/** Hidden columns, where nobody is asked for anything. */
const HIDDEN_HEADINGS: ReadonlySet<string> = new Set([
  ...UNIT_COLUMNS.filter(({ hidden }) => hidden === true).map(({ heading }) => heading),
  ...FILLED_HEADINGS.map(baseHeading),
]);
const STATUSES: ReadonlySet<string> = new Set(Object.values(STATUS_LABELS));
/** The totals of a form, which change with what is filled in; programs that keep no formulas give them as words. */
const COUNTED = new RegExp(`^\\d+ \\(${TEXTS.upTo} .*${TEXTS.overdue.toLowerCase()}: \\d+`, "u");
/** What every form leaves open in its head: its number, and the day of signing. */
const FILLED_IN_HEAD = [/^số\s*:/iu, /ngày.*tháng.*năm/iu];

/**
 * Reads a form that came back, whatever was done to it; undefined for a sheet that is none.
 *
 * @example readForm(grid, prints)?.lines[0]?.cells.get("Quý I") // => "Hoàn thành"
 */
export function readForm(grid: Grid, prints: OwnPrints): ReturnedForm | undefined {
  const columns = formColumns(grid);
  if (columns === undefined) return undefined;
  const form = formOf(grid, columns, prints);
  const lines = grid.cells.flatMap((_, row) => (row < form.top || row >= form.end ? [] : lineOf(form, row)));
  const outside = grid.cells.flatMap((_, row) => (row >= form.top && row < form.end ? [] : outsideOf(form, row)));
  return {
    sheet: grid.sheet,
    identity: identityIn(grid),
    words: wordsOf(form),
    columns: new Set(FILLED_HEADINGS.filter((heading) => columns.columnOf.has(heading))),
    lines,
    bases: basesOf(form),
    outside,
  };
}

/**
 * The identity that stands in some cell of a sheet, null when none does.
 *
 * @example identityIn(grid)?.unit // => "TH02"
 */
export function identityIn({ cells }: Grid): FormIdentity | null {
  for (const row of cells)
    for (const cell of row) {
      const identity = typeof cell === "string" ? readIdentity(cell) : undefined;
      if (identity !== undefined) return identity;
    }
  return null;
}

function formOf(grid: Grid, columns: FormColumns, prints: OwnPrints): Form {
  const { columnOf, headingRow, codeRow } = columns;
  const headingAt = new Map([...columnOf].map(([heading, column]) => [column, heading]));
  const top = headingRow >= 0 ? headingRow + 1 : firstKeyRow(grid, columnOf);
  const foot = grid.cells.findIndex((cells, row) => row >= top && cells.some(isFoot));
  const last = codeRow >= 0 && codeRow >= top ? codeRow : grid.cells.length;
  const end = foot < 0 ? last : Math.min(foot, last);
  return { ...columns, grid, prints, top, end, headingAt, signed: signedIn(grid) };
}

function firstKeyRow(grid: Grid, columnOf: ReadonlyMap<string, number>): number {
  const column = (columnOf.get(HEADING.taskKey) ?? 0) - grid.column;
  return Math.max(
    0,
    grid.cells.findIndex((cells) => textOf(cells[column] ?? null).startsWith("NV-")),
  );
}

function isFoot(cell: unknown): boolean {
  return typeof cell === "string" && FOOT.some((label) => cell.trim().startsWith(label));
}

function isSign(cell: unknown): boolean {
  return typeof cell === "string" && SIGNS.some((sign) => cell.trim() === sign);
}

function signedIn({ cells }: Grid): ReadonlySet<string> {
  const places = cells.flatMap((row, at) => row.flatMap((cell, column) => (isSign(cell) ? [{ at, column }] : [])));
  return new Set(
    places.flatMap(({ at, column }) =>
      Array.from({ length: SIGN_ROWS }, (_, index) => `${String(at + 1 + index)},${String(column)}`),
    ),
  );
}

function contentUnder(form: Form, row: number, heading: string): CellContent {
  const column = form.columnOf.get(heading);
  return column === undefined ? null : contentInGrid(form.grid, row, column - form.grid.column);
}

/** What stands in an input cell, as our own cells say it; null for nothing but spaces. */
function inputUnder(form: Form, row: number, heading: string, under = heading): CellContent {
  const content = contentUnder(form, row, under);
  if (content === null || textOf(content) === "") return null;
  if (heading === DAY_HEADING) return dayCell(content);
  const isQuarter = (QUARTER_HEADINGS as readonly string[]).includes(heading);
  if (!isQuarter) return content;
  const column = (form.columnOf.get(under) ?? 0) - form.grid.column;
  const format = under === heading ? form.grid.numberFormats?.[row]?.[column] : undefined;
  return settledProgress(content, format);
}

function lineOf(form: Form, row: number): readonly ReturnedLine[] {
  const { grid, columnOf } = form;
  const cells = new Map(
    FILLED_HEADINGS.flatMap((heading): readonly (readonly [string, CellContent])[] => {
      const content = inputUnder(form, row, heading);
      return content === null ? [] : [[heading, content]];
    }),
  );
  const outside = outsideOf(form, row);
  const content = textOf(contentUnder(form, row, HEADING.content));
  const taskKey = textOf(contentUnder(form, row, HEADING.taskKey));
  if (cells.size === 0 && outside.length === 0 && taskKey === "") return [];
  const first = outside[0]?.cell ?? fullAddress(grid.sheet, grid.row + row, columnOf.get(firstOf(cells)) ?? 0);
  const ordinal = textOf(contentUnder(form, row, HEADING.ordinal));
  return [{ taskKey, ordinal, content, cells, cell: first, texts: textsOf(form, row), outside }];
}

function firstOf(cells: ReadonlyMap<string, CellContent>): string {
  return [...cells.keys()][0] ?? HEADING.content;
}

/** What people can read in a row: what the plan says there and what was filled in. */
function textsOf(form: Form, row: number): readonly string[] {
  return (form.grid.cells[row] ?? []).flatMap((cell, index) => {
    const heading = form.headingAt.get(form.grid.column + index);
    const isShown = heading === undefined || READ_HEADINGS.has(heading) || FILLED_HEADINGS.includes(heading);
    const text = textOf(contentInGrid(form.grid, row, index));
    return isShown && text !== "" && cell !== null ? [text] : [];
  });
}

/** What stands in a row outside the input cells and is none of the form's own words. */
function outsideOf(form: Form, row: number): readonly OutsideText[] {
  if (row === form.codeRow) return [];
  const { grid } = form;
  return (grid.cells[row] ?? []).flatMap((cell, index) => {
    const text = textOf(cell);
    if (text === "" || grid.formulas?.[row]?.[index] != null || !isOutside(form, row, index)) return [];
    return isOwnWord(form, row, text)
      ? []
      : [{ cell: fullAddress(grid.sheet, grid.row + row, grid.column + index), text }];
  });
}

function isOutside(form: Form, row: number, index: number): boolean {
  const heading = form.headingAt.get(form.grid.column + index);
  const isSigned = form.signed.has(`${String(row)},${String(index)}`);
  if (isSigned && isPersonName(textOf(form.grid.cells[row]?.[index] ?? null))) return false;
  if (heading === undefined) return true;
  if (row === form.headingRow || HIDDEN_HEADINGS.has(heading)) return false;
  return row < form.top || row >= form.end || isOddInLine(form, heading);
}

/** What the plan says in a line is compared with the form's own words; what nobody reads there is told as it stands. */
function isOddInLine({ prints }: Form, heading: string): boolean {
  if (!isReadHere(heading)) return true;
  return prints !== null && READ_HEADINGS.has(heading) && heading !== HEADING.ordinal;
}

/** Whether a line's cells under a heading are read as what they are; other columns are told as they stand. */
function isReadHere(heading: string): boolean {
  return READ_HEADINGS.has(heading) || FILLED_HEADINGS.includes(heading) || heading === HEADING.status;
}

function isOwnWord(form: Form, row: number, text: string): boolean {
  if (isSign(text) || COUNTED.test(text) || isCodeOfOurs(text) || STATUSES.has(text)) return true;
  if (row < form.top && FILLED_IN_HEAD.some((pattern) => pattern.test(text))) return true;
  return form.prints === null ? isInHeadOrFoot(form, row) : form.prints.has(wordPrint(text));
}

function isCodeOfOurs(text: string): boolean {
  return [headingInCode(text), readIdentity(text), readMarkText(text)].some((code) => code !== undefined);
}

/** Where a form lost its own words, its head and its foot are taken for ours. */
function isInHeadOrFoot({ top, end, codeRow }: Form, row: number): boolean {
  return row < top || (row >= end && row < (codeRow >= 0 ? codeRow : end + FOOT_ROWS));
}

function basesOf(form: Form): ReturnedForm["bases"] {
  const known = FILLED_HEADINGS.filter((heading) => form.columnOf.has(baseHeading(heading)));
  const bases = new Map<string, ReadonlyMap<string, CellContent>>();
  for (let row = form.top; row < form.end; row++) {
    const key = textOf(contentUnder(form, row, HEADING.taskKey));
    if (key === "" || bases.has(key)) continue;
    bases.set(key, new Map(known.map((heading) => [heading, inputUnder(form, row, heading, baseHeading(heading))])));
  }
  return bases;
}

function wordsOf({ grid, top }: Form): FormWords {
  const texts = grid.cells.slice(0, top).flatMap((cells) => cells.filter((cell) => typeof cell === "string"));
  const label = `${TEXTS.unit}:`;
  const unit = texts.find((text) => text.trim().startsWith(label)) ?? "";
  const title = texts.find((text) => text.includes(TEXTS.unitSheetTitle)) ?? "";
  return { unit: unit.trim().slice(label.length).trim(), title };
}
