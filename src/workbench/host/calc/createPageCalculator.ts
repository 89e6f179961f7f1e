import type { Calculator } from "./Calculator";
import { LayeredCalculator } from "./LayeredCalculator";

/** The calculator for a browser page: Univer comes as a chunk of its own when the first formula is met. */
export function createPageCalculator(): Calculator {
  return new LayeredCalculator(() => import("./univerLibrary"));
}
