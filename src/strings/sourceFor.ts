import { sourceEn } from "./en/source";
import type { Language } from "./shape/Strings";
import type { SourceWords } from "./shape/SourceWords";
import { sourceVi } from "./vi/source";

/**
 * The words about the plan as it came, in a language; apart from the others because they come with the doors, after the pane has started.
 *
 * @example sourceFor("vi").doors.choose // => "Chọn tệp Word, Excel hoặc PDF…"
 */
export function sourceFor(language: Language): SourceWords {
  return language === "vi" ? sourceVi : sourceEn;
}
