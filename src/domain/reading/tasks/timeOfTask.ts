import type { IsoDate } from "../../plan/IsoDate";
import { datePartsOf, fromSerial, isoDate } from "../../plan/IsoDate";
import type { Schedule } from "../../plan/Plan";
import { foldVietnamese } from "../../text/foldVietnamese";
import type { HeaderColumn } from "../header/HeaderBand";
import { readPeriod } from "../header/readPeriod";
import type { TableColumns } from "../header/TableColumns";
import { joinLines } from "../rows/joinLines";
import { formatDay } from "../../grid/dateOfCell";
import type { SourceCell } from "../source/SourceSheet";
import { TICK_MARKS, PERIOD_LABELS, PERIOD_WORDS } from "../words/vocabulary";
import type { GroupHeading } from "./resolveGroups";
import type { EntryCells, EntryPart } from "./entryCells";

const SERIAL_OF_2000 = 36_526;
const SERIAL_OF_2100 = 73_050;
const LAST_MONTH = 12;
const periodWords = [...PERIOD_WORDS.quarter, ...PERIOD_WORDS.month].map((word) => foldVietnamese(word)).join("|");
const HEADING_TIME = new RegExp(`^(?:${periodWords}) ?\\S{1,4}(?:[ /]|$).{0,20}$`);
const marks = new Set(TICK_MARKS.map((mark) => mark.toLowerCase()));

/** A task's time as shown, what it means, the cells it comes from, and the date when Excel made one of what was typed. */
export interface TaskTime {
  readonly text: string;
  readonly schedule: Schedule;
  readonly cells: readonly SourceCell[];
  readonly date: IsoDate | null;
}

/**
 * A task's time from its time column, or from the marks of a quarter or month matrix when that column is empty or missing.
 *
 * @example timeOfTask(columns, cells, parse).text // => "Quý I, Quý III" for an "x" under Quý I and under Quý III
 */
export function timeOfTask(columns: TableColumns, cells: EntryCells, parse: (text: string) => Schedule): TaskTime {
  const matrix = timeOfMatrix(columns, cells, parse);
  const fromMatrix = (): TaskTime => ({
    text: matrix.text,
    schedule: parse(matrix.meaning),
    cells: matrix.cells,
    date: null,
  });
  if (cells.time.text === "") return fromMatrix();
  const date = dateOfPart(cells.time);
  const text = date === null ? joinLines(cells.time.cells.map((cell) => cell.text)) : formatDay(date);
  const heading = columns.headers.find(
    (one) => columns.roleOf(one.column) === "time" && one.period === undefined,
  )?.heading;
  const schedule = parseUnder(text, heading ?? "", parse);
  return { text, schedule, cells: [...cells.time.cells, ...matrix.cells], date };
}

// Under a heading "Quý" or "Tháng" a cell may hold the number alone.
function parseUnder(text: string, heading: string, parse: (text: string) => Schedule): Schedule {
  const schedule = parse(text);
  if (schedule.kind !== "unknown") return schedule;
  const withHeading = parse(`${heading} ${text}`);
  return withHeading.kind === "dated" ? withHeading : schedule;
}

function dateOfPart(part: EntryPart): IsoDate | null {
  const only = part.cells.length === 1 ? part.cells[0] : undefined;
  if (only === undefined || !only.isNumber) return null;
  if (only.date !== null) return only.date;
  const serial = Number(only.text);
  return serial >= SERIAL_OF_2000 && serial <= SERIAL_OF_2100 ? fromSerial(serial) : null;
}

/**
 * The day with day and month changed over, as US Excel does when it reads "10/6"; null when the calendar has no other reading.
 *
 * @example swapDayAndMonth("2025-10-06") // => "2025-06-10"
 */
export function swapDayAndMonth(date: IsoDate): IsoDate | null {
  const { year, month, day } = datePartsOf(date);
  return day > LAST_MONTH || day === month ? null : (isoDate(year, day, month) ?? null);
}

/**
 * The time that a group's heading gives its tasks: "Quý I" or "THÁNG 01/2026" above tasks without a time of their own.
 *
 * @example timeOfHeadings([{ text: "QUÝ III/2026", … }], parse).text // => "QUÝ III/2026"
 */
export function timeOfHeadings(headings: readonly GroupHeading[], parse: (text: string) => Schedule): TaskTime {
  const heading = [...headings]
    .reverse()
    .find(({ text }) => HEADING_TIME.test(foldVietnamese(text)) && parse(text).kind === "dated");
  const text = heading?.text ?? "";
  return { text, schedule: parse(text), cells: heading?.cells ?? [], date: null };
}

interface MatrixTime {
  readonly text: string;
  readonly meaning: string;
  readonly cells: readonly SourceCell[];
}

function timeOfMatrix(columns: TableColumns, cells: EntryCells, parse: (text: string) => Schedule): MatrixTime {
  const periods = columns.headers.filter((one) => one.period !== undefined);
  const found = periods.flatMap((header) => {
    const own = cells.periods.get(header.column);
    const part = own !== undefined && own.text !== "" ? own : coveringPart(cells, header.column);
    return part === undefined ? [] : [{ label: labelOf(header), part }];
  });
  const [only, ...others] = new Set(found.map(({ part }) => part));
  if (only !== undefined && others.length === 0 && found.length > 1 && parse(only.text).kind !== "unknown") {
    return { text: only.text, meaning: only.text, cells: only.cells };
  }
  return {
    text: found
      .map(({ label, part }) => (isMark(part.text) ? label : `${label} (${joinLines([part.text])})`))
      .join(", "),
    meaning: found.map(({ label }) => label).join(", "),
    cells: [...new Set(found.flatMap(({ part }) => part.cells))],
  };
}

function coveringPart(cells: EntryCells, column: number): EntryPart | undefined {
  return [...cells.periods.values()].find((part) =>
    part.cells.some((cell) => cell.column < column && cell.lastColumn >= column),
  );
}

function isMark(text: string): boolean {
  return marks.has(text.toLowerCase());
}

function labelOf(header: HeaderColumn): string {
  if (header.period === undefined || readPeriod(header.heading, "") !== undefined) return header.heading;
  return `${PERIOD_LABELS[header.period.kind]} ${header.heading}`;
}
