import { partsEn } from "./en/parts";
import type { PartWords } from "./shape/PartWords";
import type { Language } from "./shape/Strings";
import { partsVi } from "./vi/parts";

/**
 * The words of the parts of the place in which a plan is read; apart from the others because the pane starts without them.
 *
 * @example partsFor("vi").assign.title // => "Giao việc"
 */
export function partsFor(language: Language): PartWords {
  return language === "vi" ? partsVi : partsEn;
}
