import { placesEn } from "./en/places";
import type { PlaceWords } from "./shape/PlaceWords";
import type { Language } from "./shape/Strings";
import { placesVi } from "./vi/places";

/**
 * The words of the pane's places in a language; apart from the others because the pane starts without them.
 *
 * @example placesFor("vi").plan.sheet // => "Trang tính chứa kế hoạch"
 */
export function placesFor(language: Language): PlaceWords {
  return language === "vi" ? placesVi : placesEn;
}
