import type { CellChange } from "../../domain/checking/fixes/Fix";
import { parseDay } from "../../domain/tracking/parseDay";
import { parseProgress } from "../../domain/tracking/parseProgress";
import type { CellContent } from "../../spec/SheetSpec";
import { LOOKS } from "../../spec/styles";
import { codeInMark } from "../../sheets/marks";
import type { CellEdit, SheetContent, Survey } from "../ports/WorkbookPort";
import { doubtOf } from "../workbook/doubtOf";
import { emptyDays, trackedCells } from "../workbook/trackedCells";

/** A cell that a fix may change, and what a person reads in it. */
export interface TrackedPlace {
  readonly at: Omit<CellEdit, "content">;
  readonly part: CellChange["part"];
  readonly text: string;
}

/**
 * The cells that say how far tasks are and the empty ones for the day they were done, by their addresses.
 *
 * @example trackedPlaces(survey, contents).get("'Nhiệm vụ'!H6")?.text // => "Đã hoành thành"
 */
export function trackedPlaces(
  survey: Survey,
  contents: ReadonlyMap<string, SheetContent>,
): ReadonlyMap<string, TrackedPlace> {
  const forms = new Set(survey.sheets.filter(({ mark }) => codeInMark(mark) !== undefined).map(({ name }) => name));
  const quarters = trackedCells(survey, contents).filter(({ kind }) => kind === "quarter");
  return new Map([
    ...quarters.map((tracked): readonly [string, TrackedPlace] => {
      const { cell, sheet, row, column, value } = tracked;
      const isShare = tracked.numberFormat.includes("%");
      const text = doubtOf(tracked)?.text ?? String(value);
      // A form is locked, and what its cells look like with it.
      const format = isShare || forms.has(sheet) ? {} : { numberFormat: LOOKS["input-center"].numberFormat };
      return [cell, { at: { sheet, row, column, before: value, ...format }, part: "progress", text }];
    }),
    ...emptyDays(survey, contents).map(({ cell, sheet, row, column }): readonly [string, TrackedPlace] => {
      const format = { numberFormat: LOOKS["input-date"].numberFormat };
      return [cell, { at: { sheet, row, column, before: null, ...format }, part: "day", text: "" }];
    }),
  ]);
}

/**
 * What a cell is to hold so that it says a word, a share or a day: a share and a day are numbers to Excel.
 *
 * @example progressContent("80%") // => 0.8
 * @example progressContent("Đang thực hiện") // => "Đang thực hiện"
 */
export function progressContent(words: string): CellContent {
  const { percent } = parseProgress(words);
  return percent ?? words;
}

/**
 * The same of a day.
 *
 * @example dayContent("31/03/2025") // => { date: "2025-03-31" }
 */
export function dayContent(words: string): CellContent {
  const date = parseDay(words);
  return date === null ? words : { date };
}
