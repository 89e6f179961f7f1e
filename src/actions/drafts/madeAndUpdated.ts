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
