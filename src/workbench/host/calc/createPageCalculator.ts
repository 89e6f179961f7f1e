import type { Calculator } from "./Calculator";
import { UniverCalculator } from "./UniverCalculator";

/** The calculator for a browser page: Univer comes as a chunk of its own when the first formula is met. */
export function createPageCalculator(): Calculator {
  return new UniverCalculator(() => import("./univerLibrary"));
}
