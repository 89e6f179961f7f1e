import { bundleUniver } from "./bundleUniver";
import type { Calculator } from "./Calculator";
import { UniverCalculator } from "./UniverCalculator";

/** The calculator for Node: the headless runner and tests. */
export function createNodeCalculator(): Calculator {
  return new UniverCalculator(bundleUniver);
}
