import { SETTING_LABELS } from "../labels";
import type { CellContent } from "../../spec/SheetSpec";

/** The defined name of a setting's cell on sheet "Kế hoạch". */
export type SettingName = keyof typeof SETTING_LABELS;

/** Every setting, in the order of their lines. */
export const SETTING_NAMES = Object.keys(SETTING_LABELS) as readonly SettingName[];

/** What the sheet "Kế hoạch" says; empty settings are left out. */
export type Settings = ReadonlyMap<SettingName, CellContent>;

/** Days before a deadline from which a task counts as "Sắp đến hạn" (notes of the field §2.2). */
export const DEFAULT_REMINDER_DAYS = 15;

/** The settings that are days. */
export const DATE_SETTINGS: ReadonlySet<SettingName> = new Set([
  "HanBaoCao6Thang",
  "HanBaoCaoNam",
  "HanCapTren6Thang",
  "HanCapTrenNam",
  "HanNopPhieu",
  "NgayChot",
]);
