import { columnsEn } from "./en/columns";
import { columnsVi } from "./vi/columns";
import type { ColumnWords } from "./shape/ColumnWords";
import type { Language } from "./shape/Strings";

/**
 * The words of how columns were understood, in a language; apart from the others because the pane needs them only then.
 *
 * @example columnsFor("vi").certainties.likely // => "Khá chắc"
 */
export function columnsFor(language: Language): ColumnWords {
  return language === "vi" ? columnsVi : columnsEn;
}
