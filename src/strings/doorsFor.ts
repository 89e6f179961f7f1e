import { doorsEn } from "./doorsEn";
import { doorsVi } from "./doorsVi";
import type { DoorWords } from "./DoorWords";
import type { Language } from "./Strings";

/**
 * What step 1 says about plans from elsewhere; apart from the other words because it comes with the doors, after the pane has started.
 *
 * @example doorsFor("vi").choose // => "Chọn tệp Word, Excel hoặc PDF…"
 */
export function doorsFor(language: Language): DoorWords {
  return language === "vi" ? doorsVi : doorsEn;
}
