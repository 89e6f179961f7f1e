import { formsEn } from "./en/forms";
import type { FormsWords } from "./shape/FormsWords";
import type { Language } from "./shape/Strings";
import { formsVi } from "./vi/forms";

/**
 * What the pane says of forms that go out and come back; apart from other words, because the pane starts without them.
 *
 * @example formsFor("vi").send.title // => "Gửi phiếu"
 */
export function formsFor(language: Language): FormsWords {
  return language === "vi" ? formsVi : formsEn;
}
