import { doorsEn } from "./en/doors";
import { doorsVi } from "./vi/doors";
import type { DoorWords } from "./shape/DoorWords";
import type { Language } from "./shape/Strings";

/**
 * What step 1 says about plans from elsewhere; apart from the other words because it comes with the doors, after the pane has started.
 *
 * @example doorsFor("vi").choose // => "Chọn tệp Word, Excel hoặc PDF…"
 */
export function doorsFor(language: Language): DoorWords {
  return language === "vi" ? doorsVi : doorsEn;
}
