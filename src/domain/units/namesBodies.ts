import type { Catalogue } from "../plan/Unit";
import { splitUnits } from "./splitUnits";

const NOBODY: Catalogue = { units: [], groups: [] };

/**
 * Whether a text names bodies by its words alone, whoever the catalogue holds.
 *
 * @example namesBodies("Trường THCS Lê Lợi, các phòng") // => true
 * @example namesBodies("Họa Mi") // => false
 */
export function namesBodies(text: string): boolean {
  const mentions = splitUnits(text, NOBODY);
  return mentions.length > 0 && mentions.every((mention) => mention.kind !== "unknown");
}
