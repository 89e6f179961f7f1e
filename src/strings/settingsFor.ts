import { settingsEn } from "./en/settings";
import type { SettingsWords } from "./shape/SettingsWords";
import type { Language } from "./shape/Strings";
import { settingsVi } from "./vi/settings";

/**
 * The words of the form in which a plan is set up; apart from the others because the pane starts without them.
 *
 * @example settingsFor("vi").save // => "Lưu thiết lập"
 */
export function settingsFor(language: Language): SettingsWords {
  return language === "vi" ? settingsVi : settingsEn;
}
