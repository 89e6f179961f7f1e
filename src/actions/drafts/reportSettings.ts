import { SHEET_NAMES } from "../../sheets/labels";
import { MARKS } from "../../sheets/marks";
import { defaultSettings } from "../../sheets/settings/planSettings";
import type { SettingsRead } from "../../sheets/settings/readSettings";
import { settingsSheet } from "../../sheets/settings/settingsSheet";
import type { SheetSpec } from "../../spec/SheetSpec";
import { namesIn, ownSheet } from "../workbook/ownSheets";
import type { TrackedWorkbook } from "../workbook/trackedWorkbook";
import type { PeriodInput } from "./PeriodInput";

/**
 * The settings that reports go by, and the sheet "Kế hoạch" made again when the day of the figures changes, a cell of it says what its
 * setting can't be, or somebody deleted it.
 *
 * @example reportSettings(workbook, { today: "2025-04-01", asOf: "2025-03-31" }).specs.length // => 1
 */
export function reportSettings(
  { survey, settings }: Pick<TrackedWorkbook, "survey" | "settings">,
  { today, asOf = null }: Omit<PeriodInput, "period">,
): { readonly settings: SettingsRead["settings"]; readonly specs: readonly SheetSpec[] } {
  const complete = new Map([...defaultSettings(today), ...settings.settings]);
  const before = complete.get("NgayChot");
  if (asOf !== null) complete.set("NgayChot", { date: asOf });
  const sameDay = JSON.stringify(before) === JSON.stringify(complete.get("NgayChot"));
  if (sameDay && settings.doubts.length === 0 && ownSheet(survey, MARKS.settings) !== undefined)
    return { settings: complete, specs: [] };
  const name = namesIn(survey)(MARKS.settings, SHEET_NAMES.settings);
  return { settings: complete, specs: [settingsSheet({ name, ...settings, settings: complete })] };
}
