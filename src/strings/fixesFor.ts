import { fixesEn } from "./en/fixes";
import { fixesVi } from "./vi/fixes";
import type { FixWords } from "./shape/FixWords";
import type { Language } from "./shape/Strings";

/**
 * The words of mending what a check found, in a language; apart from the others because the pane needs them only then.
 *
 * @example fixesFor("vi").allUnits // => "Tất cả đơn vị"
 */
export function fixesFor(language: Language): FixWords {
  return language === "vi" ? fixesVi : fixesEn;
}
