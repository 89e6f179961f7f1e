import { foldVietnamese } from "../../text/foldVietnamese";
import { parseSchedule } from "../../time/parseSchedule";
import type { SourceCell } from "../source/SourceSheet";
import { TIME_HEADINGS } from "../words/vocabularyHeadings";
import type { HeaderColumn } from "./HeaderBand";
import { scoreHeading } from "./scoreHeading";

const KNOWN_TIME = 0.5;
const MOST_TIMES = 0.5;
/** Any year does for telling whether a cell holds a time. */
const SOME_YEAR = 2000;

/**
 * The column that says when each task was done in truth, undefined when there is none. "Thời gian hoàn thành" is a deadline when it stands
 * alone; beside a column of planned times ("Tiến độ", "Kỳ hạn") it is the day on which the task was done. Beside "Thời gian thực hiện" it is
 * so only when its cells show it: fewer than the planned ones, or marks and remarks among them.
 *
 * @example doneColumn(columns, cellsOf) // => the column "Thời gian hoàn thành" of a tracker with "Tiến độ" and "Thời gian nhận"
 */
export function doneColumn(
  columns: readonly HeaderColumn[],
  cellsOf: (column: HeaderColumn) => readonly SourceCell[],
): HeaderColumn | undefined {
  const told = columns.find((one) => has(one, TIME_HEADINGS.done));
  if (told !== undefined) return told;
  const planned = columns.filter((one) => isPlanned(one) && isMostlyTimes(cellsOf(one)));
  return columns.find((one) => isEnd(one) && planned.some((other) => isRecordBeside(one, other, cellsOf)));
}

function has({ heading }: HeaderColumn, words: readonly string[]): boolean {
  const spaced = wordsOf(heading);
  return words.some((word) => spaced.includes(wordsOf(word)));
}

/** Whole words, since "hạn" would be found in "thành". */
function wordsOf(text: string): string {
  return ` ${foldVietnamese(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

function isPlanned(column: HeaderColumn): boolean {
  return scoreHeading(column.heading).time >= KNOWN_TIME && column.period === undefined && !isEnd(column);
}

function isEnd(column: HeaderColumn): boolean {
  const isTime = scoreHeading(column.heading).time >= KNOWN_TIME && column.period === undefined;
  return isTime && has(column, TIME_HEADINGS.end) && !has(column, [...TIME_HEADINGS.firm, ...TIME_HEADINGS.planned]);
}

function isRecordBeside(
  column: HeaderColumn,
  planned: HeaderColumn,
  cellsOf: (column: HeaderColumn) => readonly SourceCell[],
): boolean {
  const own = cellsOf(column);
  const isSparse = own.length < cellsOf(planned).length;
  return has(planned, TIME_HEADINGS.firm) || isSparse || own.some((cell) => !isTime(cell));
}

function isMostlyTimes(cells: readonly SourceCell[]): boolean {
  return cells.length > 0 && cells.filter(isTime).length >= MOST_TIMES * cells.length;
}

function isTime({ date, text }: SourceCell): boolean {
  return date !== null || parseSchedule(text, SOME_YEAR).quarters.length > 0;
}
