import { SHEET_NAMES } from "../sheets/labels";
import { ownSheet } from "./ownSheets";
import { readWanted } from "./readWanted";
import type { Survey, WorkbookPort } from "./WorkbookPort";

/** Our own sheets that have one name. */
type Mark = keyof typeof SHEET_NAMES;

/**
 * Reads our sheets under the names they have, or are made with; a second time only when the first finds that people renamed them.
 *
 * @example (await readMarked(port, ["tasks", "units"])).contents.get("Nhiệm vụ")?.grid.cells.length // => 16
 */
export async function readMarked(
  port: WorkbookPort,
  marks: readonly Mark[],
  known: Survey | null = null,
): ReturnType<WorkbookPort["read"]> {
  const namesIn = (survey: Survey): readonly string[] => marks.flatMap((mark) => ownSheet(survey, mark)?.name ?? []);
  return readWanted(port, { namesIn, usual: marks.map((mark) => SHEET_NAMES[mark]), known });
}
