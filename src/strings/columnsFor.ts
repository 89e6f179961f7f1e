import { columnsEn } from "./columnsEn";
import { columnsVi } from "./columnsVi";
import type { ColumnWords } from "./ColumnWords";
import type { Language } from "./Strings";

/**
 * The words of how columns were understood, in a language; apart from the others because the pane needs them only then.
 *
 * @example columnsFor("vi").certainties.likely // => "Khá chắc"
 */
export function columnsFor(language: Language): ColumnWords {
  return language === "vi" ? columnsVi : columnsEn;
}
