import { readSettings, type SettingsRead } from "../../sheets/settings/readSettings";
import type { SheetContent } from "../ports/WorkbookPort";

/**
 * The settings that stand in the workbook, none when there is no sheet for them.
 *
 * @example readOwnSettings(null).settings.size // => 0
 */
export function readOwnSettings(content: SheetContent | null): SettingsRead {
  return content === null
    ? { settings: new Map(), lines: new Set(), lists: new Set(), ownDoneWords: [], doubts: [] }
    : readSettings(content);
}
