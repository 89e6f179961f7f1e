import type { SheetSpec } from "../SheetSpec";
import { rowNeeds } from "./rowNeeds";
import { withHeights } from "./withHeights";
import { withPageBreaks, type PageBlock } from "./withPageBreaks";

/**
 * A spec that says how high its rows are and where its pages begin; its texts are measured once for both.
 *
 * @example laidOnPages(form, [[28, 36]]).page.breaks // => [28]
 */
export function laidOnPages(spec: SheetSpec, blocks: readonly PageBlock[]): SheetSpec {
  const needs = rowNeeds(spec);
  return withPageBreaks(withHeights(spec, needs), blocks, needs);
}
