import { bundleUniver } from "./bundleUniver";
import type { Calculator } from "./Calculator";
import { LayeredCalculator } from "./LayeredCalculator";

/** The calculator for Node: the headless runner and tests. */
export function createNodeCalculator(): Calculator {
  return new LayeredCalculator(bundleUniver);
}
