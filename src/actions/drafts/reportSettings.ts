import { PERIOD_NAMES, SHEET_NAMES } from "../../sheets/labels";
import { MARKS } from "../../sheets/marks";
import { SETTING_NAMES } from "../../sheets/settings/Settings";
import { derivedSettings } from "../../sheets/settings/derivedSettings";
import { defaultSettings } from "../../sheets/settings/planSettings";
import type { SettingsRead } from "../../sheets/settings/readSettings";
import { LIST_TITLES, settingsSheet } from "../../sheets/settings/settingsSheet";
import type { SheetSpec } from "../../spec/SheetSpec";
import { namesIn, ownSheet } from "../workbook/ownSheets";
import type { TrackedWorkbook } from "../workbook/trackedWorkbook";
import type { PeriodInput } from "./PeriodInput";

/**
 * The settings that reports go by, and the sheet "Kế hoạch" made again when the day of the figures or the period changes, a cell of it says
 * what its setting can't be, a line of it is missing, or somebody deleted it.
 *
 * @example reportSettings(workbook, { period: "Q1", today: "2025-04-01", asOf: "2025-03-31" }).specs.length // => 1
 */
export function reportSettings(
  { survey, settings }: Pick<TrackedWorkbook, "survey" | "settings">,
  { period, today, asOf = null }: PeriodInput,
): { readonly settings: SettingsRead["settings"]; readonly specs: readonly SheetSpec[] } {
  const derived = derivedSettings(settings.settings);
  const complete = new Map([...defaultSettings(today), ...derived, ...settings.settings]);
  const before = reportedOn(complete);
  if (asOf !== null) complete.set("NgayChot", { date: asOf });
  complete.set("KyBaoCao", PERIOD_NAMES[period]);
  const isSame = settings.settings.has("KyBaoCao") && before === reportedOn(complete);
  const hasAll =
    [...SETTING_NAMES].every((setting) => settings.lines.has(setting)) &&
    LIST_TITLES.every((title) => settings.lists.has(title));
  if (isSame && hasAll && settings.doubts.length === 0 && ownSheet(survey, MARKS.settings) !== undefined)
    return { settings: complete, specs: [] };
  const name = namesIn(survey)(MARKS.settings, SHEET_NAMES.settings);
  return { settings: complete, specs: [settingsSheet({ name, ...settings, settings: complete })] };
}

function reportedOn(settings: SettingsRead["settings"]): string {
  return JSON.stringify([settings.get("NgayChot"), settings.get("KyBaoCao")]);
}
