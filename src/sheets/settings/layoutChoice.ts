import type { LayoutName } from "../../domain/reading/Reading";
import { comparisonKey } from "../../domain/text/comparisonKey";
import { LAYOUT_LABELS } from "../labels";

const LAYOUT_OF = new Map(
  Object.entries(LAYOUT_LABELS).map(([layout, label]) => [comparisonKey(label), layout as LayoutName]),
);

/**
 * Reads the setting CachDocTrang: how somebody said the source is laid out; anything but the name of a layout says nothing.
 *
 * @example readLayoutChoice("Bảng chép thành một cột") // => "column"
 */
export function readLayoutChoice(text: string): LayoutName | undefined {
  return LAYOUT_OF.get(comparisonKey(text));
}
