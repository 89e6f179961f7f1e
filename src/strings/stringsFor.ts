import { en } from "./en";
import type { Language, Strings } from "./Strings";
import { vi } from "./vi";

/**
 * Everything the add-in says in a language.
 *
 * @example stringsFor("vi").language // => "vi"
 */
export function stringsFor(language: Language): Strings {
  return language === "vi" ? vi : en;
}
