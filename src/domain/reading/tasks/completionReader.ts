import type { IsoDate } from "../../plan/IsoDate";
import type { Schedule } from "../../plan/Plan";
import { isSwapPossible } from "../../time/calendar/isSwapPossible";
import type { EntryCells, EntryPart } from "./entryCells";
import type { SourceCell } from "../source/SourceSheet";

/** A day is written, not only a month. */
const WRITTEN_DAY = /\d\s*[/.-]\s*\d/u;

/**
 * The day on which each task was done, by its cell in the column that says so; remarks and marks are no days. When Excel may have changed
 * day and month over in that column, no day is taken from its date cells: the column itself still shows them.
 *
 * @example completionReader(tasks, 7, parse)(cells) // => "2026-03-10" for a cell "10/03/2026", undefined for "x"
 */
export function completionReader(
  tasks: readonly EntryCells[],
  column: number | undefined,
  parse: (text: string) => Schedule,
): (cells: EntryCells) => IsoDate | undefined {
  if (column === undefined) return () => undefined;
  const all = tasks.flatMap(({ extras }) => extras.get(column)?.cells ?? []);
  const dates = all.flatMap(({ date }) => date ?? []);
  const texts = all.filter(({ date }) => date === null).map(({ text }) => text);
  const isSwapped = isSwapPossible(dates, texts);
  return ({ extras }) => dayOf(extras.get(column), parse, isSwapped);
}

function dayOf(
  part: EntryPart | undefined,
  parse: (text: string) => Schedule,
  isSwapped: boolean,
): IsoDate | undefined {
  const [cell, ...others] = part?.cells ?? [];
  if (cell === undefined || others.length > 0) return undefined;
  if (cell.date !== null) return isSwapped ? undefined : cell.date;
  return writtenDay(cell, parse);
}

function writtenDay({ text }: SourceCell, parse: (text: string) => Schedule): IsoDate | undefined {
  const { kind, milestones, residue, dueInclusive } = parse(text);
  const isDay = kind === "dated" && WRITTEN_DAY.test(text) && residue.length === 0 && dueInclusive;
  return isDay && milestones.length === 1 ? milestones[0] : undefined;
}
