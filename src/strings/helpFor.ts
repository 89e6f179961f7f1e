import { helpEn } from "./en/help";
import type { HelpWords } from "./shape/HelpWords";
import type { Language } from "./shape/Strings";
import { helpVi } from "./vi/help";

/**
 * Help in a language; apart from the other words because it comes when it is asked for.
 *
 * @example helpFor("vi").title // => "Hướng dẫn"
 */
export function helpFor(language: Language): HelpWords {
  return language === "vi" ? helpVi : helpEn;
}
