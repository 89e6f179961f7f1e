import type { BorderIndex } from "../../model/formats/rangeBorders";
import type { BorderLine, CellFormat, FormatPatch } from "../../model/formats/CellFormat";

/** What font, fill and borders belong to: the cells of a range, or a named style. */
export interface FormatTarget {
  /** The different looks it has. */
  formats(): ReadonlySet<CellFormat>;
  patch(patch: FormatPatch): void;
  border(index: BorderIndex): BorderLine | null | "mixed";
  patchBorder(index: BorderIndex, patch: Partial<BorderLine>): void;
  /** The borders it has lines for. */
  readonly borders: readonly BorderIndex[];
}
