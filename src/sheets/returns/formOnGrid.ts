import type { Grid } from "../../domain/grid/Grid";
import { textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { COUNTED_HEADINGS as COUNTED, UNIT_SHEET_HEADINGS as HEADING } from "../headings";
import { TEXTS } from "../labels";
import { contentInGrid } from "../parts/contentInGrid";
import { TASK_FIELD_HEADINGS } from "../parts/fieldColumns";
import { UNIT_COLUMNS } from "../unit/unitColumns";
import { baseHeading, FILLED_HEADINGS } from "./formCodes";
import type { FormColumns } from "./formColumns";

/** A form's own words by their fingerprints; null where the file lost them. */
export type OwnPrints = ReadonlySet<string> | null;

/**
 * What a column of a form is to its lines: `plan` what the plan says, `ordinal` the number beside it, `filled` what the unit fills, `status`
 * what a formula says, `hidden` what nobody sees, `stranger` any other.
 */
export type ColumnKind = "plan" | "ordinal" | "filled" | "status" | "hidden" | "stranger";

/** A form as it stands in a grid. */
export interface FormOnGrid extends FormColumns {
  readonly grid: Grid;
  readonly prints: OwnPrints;
  /** The rows of the lines, from the grid's first; lines that were moved under the foot stand beside. */
  readonly top: number;
  readonly end: number;
  /** What each column is, from the grid's first. */
  readonly kinds: readonly ColumnKind[];
  /** Where names are signed, as "row,column"; other words that stand there are told. */
  readonly signed: ReadonlySet<string>;
}

const FOOT = [`${TEXTS.totals}:`, TEXTS.receivers, TEXTS.preparedBy];
const SIGNS: ReadonlySet<string> = new Set([TEXTS.signNote, TEXTS.sealNote]);
/** How far under it names stand. */
const SIGN_ROWS = 4;
const KEY = "NV-";
const KINDS: ReadonlyMap<string, ColumnKind> = new Map<string, ColumnKind>([
  ...UNIT_COLUMNS.filter(({ hidden }) => hidden === true).map(({ heading }) => [heading, "hidden"] as const),
  ...FILLED_HEADINGS.map((heading) => [baseHeading(heading), "hidden"] as const),
  ...[HEADING.content, HEADING.role, HEADING.time, ...TASK_FIELD_HEADINGS].map((one) => [one, "plan"] as const),
  ...FILLED_HEADINGS.map((heading) => [heading, "filled"] as const),
  [HEADING.ordinal, "ordinal"],
  ...[HEADING.status, ...COUNTED.quarters, COUNTED.completedOn].map((one) => [one, "status"] as const),
]);

/**
 * Finds where a form's lines begin and end, and what each of its columns is.
 *
 * @example formOnGrid(grid, columns, prints).kinds[4] // => "filled"
 */
export function formOnGrid(grid: Grid, columns: FormColumns, prints: OwnPrints): FormOnGrid {
  const { columnOf, headingRow, codeRow } = columns;
  const kinds = new Array<ColumnKind>(grid.cells[0]?.length ?? 0).fill("stranger");
  for (const [heading, column] of columnOf) kinds[column - grid.column] = KINDS.get(heading) ?? "stranger";
  const top = headingRow >= 0 ? headingRow + 1 : firstKeyRow(grid, columnOf);
  const foot = grid.cells.findIndex((cells, row) => row >= top && cells.some(isFoot));
  const last = codeRow >= 0 && codeRow >= top ? codeRow : grid.cells.length;
  const end = foot < 0 ? last : Math.min(foot, last);
  return { ...columns, grid, prints, top, end, kinds, signed: signedIn(grid) };
}

/**
 * Whether a row is one of the form's lines; one with a task's key is, wherever it was moved to.
 *
 * @example isLineRow(form, form.top) // => true
 */
export function isLineRow(form: FormOnGrid, row: number): boolean {
  if (row < form.top) return false;
  return row < form.end || (row !== form.codeRow && textUnder(form, row, HEADING.taskKey).startsWith(KEY));
}

/**
 * Whether a text is one under which people sign.
 *
 * @example isSign("(Ký, ghi rõ họ tên)") // => true
 */
export function isSign(cell: unknown): boolean {
  return typeof cell === "string" && SIGNS.has(cell.normalize().trim());
}

/**
 * What stands in a row under a heading; null where the form has no such column.
 *
 * @example contentUnder(form, 12, "Quý I") // => "Hoàn thành"
 */
export function contentUnder({ grid, columnOf }: FormOnGrid, row: number, heading: string): CellContent {
  const column = columnOf.get(heading);
  return column === undefined ? null : contentInGrid(grid, row, column - grid.column);
}

/**
 * The text of that.
 *
 * @example textUnder(form, 12, "Mã nhiệm vụ") // => "NV-1f3k9a"
 */
export function textUnder(form: FormOnGrid, row: number, heading: string): string {
  return textOf(contentUnder(form, row, heading));
}

function firstKeyRow(grid: Grid, columnOf: ReadonlyMap<string, number>): number {
  const column = (columnOf.get(HEADING.taskKey) ?? 0) - grid.column;
  return Math.max(
    0,
    grid.cells.findIndex((cells) => textOf(cells[column] ?? null).startsWith(KEY)),
  );
}

/**
 * Whether a cell is one with which the foot of a form begins its parts.
 *
 * @example isFoot("Tổng số nhiệm vụ:") // => true
 */
export function isFoot(cell: unknown): boolean {
  if (typeof cell !== "string") return false;
  const words = cell.normalize().trimStart();
  return FOOT.some((label) => words.startsWith(label));
}

function signedIn({ cells }: Grid): ReadonlySet<string> {
  const places = new Set<string>();
  cells.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (!isSign(cell)) return;
      for (let under = 1; under <= SIGN_ROWS; under++) places.add(`${String(at + under)},${String(column)}`);
    });
  });
  return places;
}
