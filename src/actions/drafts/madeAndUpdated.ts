import { MARKS } from "../../sheets/marks";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { Survey } from "../ports/WorkbookPort";
import { ownSheet } from "../workbook/ownSheets";
import type { Preview } from "./Draft";

/**
 * Which of the sheets are new and which are made again.
 *
 * @example madeAndUpdated(survey, specs) // => { made: ["Nhiệm vụ"], updated: [] }
 */
export function madeAndUpdated(survey: Survey, specs: readonly SheetSpec[]): Pick<Preview, "made" | "updated"> {
  const exists = ({ mark }: SheetSpec): boolean => ownSheet(survey, mark) !== undefined;
  const name = (spec: SheetSpec): string => spec.name;
  return { made: specs.filter((spec) => !exists(spec)).map(name), updated: specs.filter(exists).map(name) };
}

/** Sheets of which a report changes only what it was told to: the task table gets its links, the settings the period and the day. */
const SAID_ANYWAY: readonly string[] = [MARKS.tasks, MARKS.settings];

/**
 * The same for a report, without the sheets that stand and change by nothing but what was chosen for it.
 *
 * @example toldOfReport(survey, specs) // => { made: ["Tổng hợp"], updated: [] }
 */
export function toldOfReport(survey: Survey, specs: readonly SheetSpec[]): Pick<Preview, "made" | "updated"> {
  const isSaidAnyway = ({ mark }: SheetSpec): boolean =>
    SAID_ANYWAY.includes(mark) && ownSheet(survey, mark) !== undefined;
  return madeAndUpdated(
    survey,
    specs.filter((spec) => !isSaidAnyway(spec)),
  );
}
