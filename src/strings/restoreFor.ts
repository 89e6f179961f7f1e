import { restoreEn } from "./en/restore";
import type { RestoreWords } from "./shape/RestoreWords";
import type { Language } from "./shape/Strings";
import { restoreVi } from "./vi/restore";

/**
 * What is said about putting actions back.
 *
 * @example restoreFor("vi").restore // => "Hoàn lại"
 */
export function restoreFor(language: Language): RestoreWords {
  return language === "vi" ? restoreVi : restoreEn;
}
