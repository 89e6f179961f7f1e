import { bundleUniver } from "./bundleUniver";
import { LayeredCalculator } from "./LayeredCalculator";

/** The calculator for Node: the headless runner and tests. It counts how many formulas took its own engine, and how many the large one. */
export function createNodeCalculator(): LayeredCalculator {
  return new LayeredCalculator(bundleUniver);
}
