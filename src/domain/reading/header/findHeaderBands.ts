import { memoize } from "../source/memoize";
import type { SourceRow, SourceSheet } from "../source/SourceSheet";
import type { HeaderBand } from "./HeaderBand";
import { headingKey } from "./headingKey";
import { bandColumns } from "./bandColumns";
import { continuesHeader, countRowsBefore } from "./extendHeader";
import { scoreHeading, startsHeading, type HeadingScores } from "./scoreHeading";

const SURE = 0.8;
const LONGEST_SEED_CELL = 90;
const MOST_ROWS_BELOW = 8;
const MOST_ROWS_ABOVE = 4;
const LEAST_OPEN = 3;
const ROLES = ["content", "lead", "coordinating", "time"] as const;

/**
 * Every header of the sheet, top to bottom: of the task table, of its repetitions on later pages and of any other table that has a
 * "TT" column. A header may stand anywhere and be broken over several rows. With `headerRow`, counted from 0, the header that starts
 * there, whatever it looks like, and its repetitions.
 *
 * @example findHeaderBands(sheet)[0] // => { first: 6, last: 8, columns: [{ column: 0, heading: "TT", … }, …] }
 */
export function findHeaderBands(sheet: SourceSheet, headerRow?: number): readonly HeaderBand[] {
  const score = memoize(scoreHeading);
  const told = headerRow === undefined ? -1 : sheet.rows.findIndex(({ row }) => row === headerRow);
  const bands: HeaderBand[] = told < 0 ? [] : [growBand(sheet.rows, told, told, score)];
  const isHeader = (row: SourceRow | undefined): boolean => told < 0 && row !== undefined && isSeed(row, score);
  let position = endOf(bands) + 1;
  while (position < sheet.rows.length) {
    const band =
      repeatBand(sheet.rows, position, bands.at(-1)) ??
      (isHeader(sheet.rows[position]) ? growBand(sheet.rows, position, endOf(bands) + 1, score) : undefined);
    if (band !== undefined) {
      bands.push(band);
      position = band.last;
    }
    position += 1;
  }
  return bands;
}

function endOf(bands: readonly HeaderBand[]): number {
  return bands.at(-1)?.last ?? -1;
}

// A page repeats the header line by line; rows under it that only look like a heading are then not taken for one.
function repeatBand(
  rows: readonly SourceRow[],
  position: number,
  known: HeaderBand | undefined,
): HeaderBand | undefined {
  if (known === undefined) return undefined;
  let height = 0;
  while (known.first + height <= known.last && isSameRow(rows[known.first + height], rows[position + height]))
    height += 1;
  const first = rows[position];
  if (height === 0 || (height < known.last - known.first + 1 && (first?.cells.length ?? 0) < 2)) return undefined;
  return { ...known, first: position, last: position + height - 1 };
}

function isSameRow(left: SourceRow | undefined, right: SourceRow | undefined): boolean {
  if (left === undefined || left.cells.length !== right?.cells.length) return false;
  if (isTaskNumber(right) && !isTaskNumber(left)) return false;
  return left.cells.every((cell, index) => {
    const other = right.cells[index];
    return other?.column === cell.column && headingKey(other.text) === headingKey(cell.text);
  });
}

function isSeed(row: SourceRow, score: (text: string) => HeadingScores): boolean {
  if (row.cells.length < 2 || isTaskNumber(row)) return false;
  if (row.cells.some((cell) => cell.text.length > LONGEST_SEED_CELL)) return false;
  const scores = row.cells.map((cell) => score(cell.text));
  const roles = new Set(scores.flatMap((one) => ROLES.filter((role) => one[role] >= SURE).slice(0, 1)));
  if (roles.size >= 2 || (roles.size === 1 && opensHeadings(row))) return true;
  const hasOrdinal = scores.some((one) => one.ordinal === 1);
  return hasOrdinal && row.cells.every((cell) => !cell.isNumber && !/^\d/.test(cell.text));
}

// In narrow columns a heading's first line is not yet a known heading: "Nội dung | Đơn vị chủ | Đơn vị phối | Thời".
function opensHeadings(row: SourceRow): boolean {
  return row.cells.length >= LEAST_OPEN && row.cells.every((cell) => startsHeading(cell.text));
}

// Most rows of a table open with a number, and no header does.
function isTaskNumber(row: SourceRow): boolean {
  return /^\d+[.)]?$/.test(row.cells[0]?.text ?? "");
}

function growBand(
  rows: readonly SourceRow[],
  seed: number,
  floor: number,
  score: (text: string) => HeadingScores,
): HeaderBand {
  let last = seed;
  const above = rows.slice(Math.max(floor, seed - MOST_ROWS_ABOVE), seed);
  const first = seed - countRowsBefore(above, rows.slice(seed, seed + 1));
  while (last - seed < MOST_ROWS_BELOW && continuesHeader(rows.slice(first, last + 1), rows[last + 1], score))
    last += 1;
  return { first, last, columns: bandColumns(rows.slice(first, last + 1), score) };
}
