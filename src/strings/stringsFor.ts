import { en } from "./en/en";
import type { Language, Strings } from "./shape/Strings";
import { vi } from "./vi/vi";

/**
 * Everything the add-in says in a language.
 *
 * @example stringsFor("vi").language // => "vi"
 */
export function stringsFor(language: Language): Strings {
  return language === "vi" ? vi : en;
}
