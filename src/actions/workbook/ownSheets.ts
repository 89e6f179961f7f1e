import { freeSheetName } from "../../sheets/parts/sheetNames";
import { SHEET_NAMES } from "../../sheets/labels";
import type { SheetContent, SheetListing, SheetSelector, Survey } from "../ports/WorkbookPort";

/** Our own sheets that have one name. */
type Mark = keyof typeof SHEET_NAMES;

/**
 * The sheet that bears a mark, undefined when there is none; of copies the first counts.
 *
 * @example ownSheet(survey, "tasks")?.name // => "Nhiệm vụ"
 */
export function ownSheet(survey: Survey, mark: string): SheetListing | undefined {
  return survey.sheets.find((sheet) => sheet.mark === mark);
}

/**
 * Selects our sheets with these marks, whatever people call them.
 *
 * @example sheetsMarked(["tasks", "units"])(survey) // => ["Bảng chính", "Đơn vị"]
 */
export function sheetsMarked(marks: readonly Mark[]): SheetSelector {
  return (survey) => marks.flatMap((mark) => ownSheet(survey, mark)?.name ?? []);
}

/**
 * The names that our sheets are made with.
 *
 * @example usualNames(["tasks", "units"]) // => ["Nhiệm vụ", "Đơn vị"]
 */
export function usualNames(marks: readonly Mark[]): readonly string[] {
  return marks.map((mark) => SHEET_NAMES[mark]);
}

/**
 * What the sheet with a mark holds, null when there is none or it was not read.
 *
 * @example contentOf(survey, contents, "tasks")?.grid.sheet // => "Nhiệm vụ"
 */
export function contentOf(
  survey: Survey,
  contents: ReadonlyMap<string, SheetContent>,
  mark: string,
): SheetContent | null {
  const sheet = ownSheet(survey, mark);
  return sheet === undefined ? null : (contents.get(sheet.name) ?? null);
}

/**
 * Gives out sheet names: the one that the sheet with that mark has already (people may rename it), else the wanted one, or a free one
 * like it when somebody else's sheet is called so. Each call takes its name out of what is free.
 *
 * @example namesIn(survey)("tasks", "Nhiệm vụ") // => "Nhiệm vụ"
 */
export function namesIn(survey: Survey, reserved: readonly string[] = []): (mark: string, wanted: string) => string {
  const taken = new Set([...reserved, ...survey.sheets.map((sheet) => sheet.name)]);
  return (mark, wanted) => {
    const existing = ownSheet(survey, mark);
    if (existing !== undefined) return existing.name;
    const name = freeSheetName(wanted, taken);
    taken.add(name);
    return name;
  };
}
