import { fixesEn } from "./fixesEn";
import { fixesVi } from "./fixesVi";
import type { FixWords } from "./FixWords";
import type { Language } from "./Strings";

/**
 * The words of mending what a check found, in a language; apart from the others because the pane needs them only then.
 *
 * @example fixesFor("vi").allUnits // => "Tất cả đơn vị"
 */
export function fixesFor(language: Language): FixWords {
  return language === "vi" ? fixesVi : fixesEn;
}
