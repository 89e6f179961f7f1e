// The officer looks what is set for the plan.

import type { IsoDate } from "../domain/plan/IsoDate";
import { MARKS } from "../sheets/marks";
import { defaultSettings } from "../sheets/settings/planSettings";
import { SETTING_NAMES, type SettingName } from "../sheets/settings/Settings";
import { shownSetting } from "../sheets/settings/shownSetting";
import { contentOf, sheetsMarked, usualNames } from "./workbook/ownSheets";
import { readOwnSettings } from "./workbook/readOwnSettings";
import type { WorkbookPort } from "./ports/WorkbookPort";

const READ = [MARKS.settings] as const;

/** What is set, as people type it; a cell that says what its setting can't be gives its own words. */
export type PlanSettings = ReadonlyMap<SettingName, string>;

/**
 * Every setting of "Kế hoạch" as people type it, what is set by itself where there is no such sheet yet. One request; nothing is changed.
 *
 * @example (await readPlanSettings(port, "2026-04-01")).get("SoNgayNhac") // => "15"
 */
export async function readPlanSettings(port: WorkbookPort, today: IsoDate): Promise<PlanSettings> {
  const { survey, contents } = await port.read(sheetsMarked(READ), usualNames(READ));
  const content = contentOf(survey, contents, MARKS.settings);
  const own = readOwnSettings(content);
  const settings = content === null ? defaultSettings(today) : own.settings;
  const doubts = new Map(own.doubts.map(({ name, text }) => [name, text]));
  return new Map(SETTING_NAMES.map((name) => [name, doubts.get(name) ?? shownSetting(settings, name)]));
}
