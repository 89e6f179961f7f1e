import { atOnce, type Sliced } from "../../domain/slices/inSlices";
import type { SheetSpec } from "../SheetSpec";
import { measuringRows } from "./rowNeeds";
import { withHeights } from "./withHeights";
import { withPageBreaks, type PageBlock } from "./withPageBreaks";

/**
 * A spec that says how high its rows are and where its pages begin; its texts are measured once for both.
 *
 * @example laidOnPages(form, [[28, 36]]).page.breaks // => [28]
 */
export function laidOnPages(spec: SheetSpec, blocks: readonly PageBlock[]): SheetSpec {
  return atOnce(layingOnPages(spec, blocks));
}

/**
 * The same, some rows at a time.
 *
 * @example yield* layingOnPages(form, [[28, 36]])
 */
export function* layingOnPages(spec: SheetSpec, blocks: readonly PageBlock[]): Sliced<SheetSpec> {
  const needs = yield* measuringRows(spec);
  const high = withHeights(spec, needs);
  yield;
  return withPageBreaks(high, blocks, needs);
}
