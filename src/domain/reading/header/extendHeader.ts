import type { SourceCell, SourceRow } from "../source/SourceSheet";
import { isCapitals } from "../../text/isCapitals";
import { namesBodies } from "../../units/namesBodies";
import { readPeriod } from "./readPeriod";
import { isSideOfTime, startsHeading, type HeadingScores } from "./scoreHeading";

const LONGEST_LINE = 60;
const KNOWN = 0.65;
const ROLES = ["ordinal", "content", "lead", "coordinating", "time", "extra"] as const;

type Score = (text: string) => HeadingScores;

/**
 * Whether the next row still belongs to the header above it: under a merged heading, a further line of a broken heading, or the
 * lower level of a two-level header.
 *
 * @example continuesHeader([{ cells: ["TT", "Thời gian"] }], { cells: ["", "thực hiện"] }, score) // => true
 */
export function continuesHeader(band: readonly SourceRow[], next: SourceRow | undefined, score: Score): boolean {
  const above = band.at(-1);
  if (next === undefined || above === undefined) return false;
  const mergedTo = Math.max(...band.flatMap((row) => row.cells.map((cell) => cell.lastRow)));
  if (next.row <= mergedTo) return true;
  if (next.row - above.row > 1 || !next.cells.every((cell) => isShortText(cell, parentOf(band, cell.column))))
    return false;
  if (namesUnitsBelow(band, next, score)) return true;
  const judged = next.cells.map((cell) => judgeCell(band, cell, next, score));
  return !judged.includes("strange") && judged.includes("sure");
}

// The units of a matrix under "Đơn vị thực hiện": nothing stands in the first columns of their row.
function namesUnitsBelow(band: readonly SourceRow[], next: SourceRow, score: Score): boolean {
  const [first] = next.cells;
  if (first === undefined || next.cells.length < 2 || !isShared(band, first.column, next)) return false;
  const { lead, coordinating } = score(textAbove(band, first.column));
  return Math.max(lead, coordinating) >= KNOWN && next.cells.every(({ text }) => namesBodies(text));
}

// Numbers are data, save under a heading that makes them months or quarters.
function isShortText(cell: SourceCell, parent: string): boolean {
  return cell.text.length <= LONGEST_LINE && (!cell.isNumber || readPeriod(cell.text, parent) !== undefined);
}

function judgeCell(
  band: readonly SourceRow[],
  cell: SourceCell,
  next: SourceRow,
  score: Score,
): "sure" | "possible" | "strange" {
  const above = textAbove(band, cell.column);
  if (above === "") return isHeading(cell.text, parentOf(band, cell.column), score) ? "sure" : "strange";
  const joined = `${above} ${cell.text}`;
  if (startsHeading(joined) || lengthensHeading(above, joined, score) || becomesPeriod(above, joined)) return "sure";
  if (isHeading(cell.text, above, score) && isShared(band, cell.column, next)) return "sure";
  return /^[\p{Ll}(/&]/u.test(cell.text) ? "possible" : "strange";
}

// "Quý" + "III", in a column too narrow for both.
function becomesPeriod(above: string, joined: string): boolean {
  return readPeriod(above, "") === undefined && readPeriod(joined, "") !== undefined;
}

// "Nội dung" + "công việc" is a better known heading than "Nội dung" alone; "Nội dung" + "Hội nghị" is not.
function lengthensHeading(above: string, joined: string, score: Score): boolean {
  const before = score(above);
  const after = score(joined);
  return ROLES.some((role) => after[role] >= KNOWN && before[role] > 0 && after[role] > before[role]);
}

function isHeading(text: string, parent: string, score: Score): boolean {
  const scores = score(text);
  if (ROLES.some((role) => scores[role] >= KNOWN) || readPeriod(text, parent) !== undefined) return true;
  return score(parent).time >= KNOWN && isSideOfTime(text);
}

function textAbove(band: readonly SourceRow[], column: number): string {
  return band.flatMap((row) => row.cells.filter((cell) => cell.column === column).map((cell) => cell.text)).join(" ");
}

function parentOf(band: readonly SourceRow[], column: number): string {
  const left = band[0]?.cells.filter((cell) => cell.column <= column).at(-1);
  return left?.text ?? "";
}

// A heading stands over several columns when it is merged, or when no heading stands over the column to its right; the last one of a row
// when the row below goes on to its right.
function isShared(band: readonly SourceRow[], column: number, next: SourceRow): boolean {
  const cells = band.flatMap((row) => row.cells);
  const right = cells.filter((cell) => cell.column > column).map((cell) => cell.column);
  return (
    cells.some((cell) => cell.column === column && cell.lastColumn > column) ||
    (right.length > 0 ? Math.min(...right) > column + 1 : next.cells.some((cell) => cell.column > column))
  );
}

/**
 * How many of the rows right above belong to the header below them, as the first lines of headings that a PDF centred or as the upper
 * level of two. The rows are given top to bottom.
 *
 * @example countRowsBefore([{ cells: ["", "Thời gian"] }], [{ cells: ["TT", "thực hiện"] }]) // => 1
 */
export function countRowsBefore(above: readonly SourceRow[], band: readonly SourceRow[]): number {
  const counts = above.map((_, index) => above.length - index);
  return counts.find((count) => precedesHeader(above.slice(-count), band)) ?? 0;
}

function precedesHeader(above: readonly SourceRow[], band: readonly SourceRow[]): boolean {
  const [first] = band;
  if (first === undefined || !above.every((row, index) => (above[index + 1] ?? first).row - row.row === 1))
    return false;
  return above.every((row) => row.cells.every((cell) => opensHeading(cell, above, band)));
}

function opensHeading(cell: SourceCell, above: readonly SourceRow[], band: readonly SourceRow[]): boolean {
  const [first] = band;
  if (first === undefined || cell.isNumber || cell.text.length > LONGEST_LINE) return false;
  if (coversSeveral(cell, first)) return true;
  const below = textAbove(band, cell.column);
  const start = textAbove(above, cell.column);
  const isCut = /^\p{Ll}/u.test(below) || (isCapitals(start) && isCapitals(below));
  return isCut && startsHeading(start) && startsHeading(`${start} ${below}`);
}

function coversSeveral(cell: SourceCell, below: SourceRow): boolean {
  const under = below.cells.filter((one) => one.column >= cell.column && one.column <= cell.lastColumn);
  return under.length >= 2 && under.length < below.cells.length;
}
