import { formatDay } from "../../domain/grid/dateOfCell";
import { dayIn, textOf } from "../../spec/cellValues";
import { DATE_SETTINGS, type SettingName, type Settings } from "./Settings";

/**
 * A setting as people type it, "" where there is none.
 *
 * @example shownSetting(new Map([["NgayChot", { date: "2026-06-30" }]]), "NgayChot") // => "30/06/2026"
 */
export function shownSetting(settings: Settings, name: SettingName): string {
  const content = settings.get(name);
  const day = DATE_SETTINGS.has(name) ? dayIn(content) : undefined;
  return day === undefined ? textOf(content) : formatDay(day);
}
