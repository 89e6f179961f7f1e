import type { Catalogue } from "../plan/Unit";
import { expandMention } from "./expandMention";
import { splitUnits } from "./splitUnits";
import { OFFERED_GROUPS } from "./vocabularyOffered";

/** A group that stands for several units is worth its name. */
const LEAST_UNITS = 2;

/**
 * The groups that a task can be given to, as they are written: those whose words stand for several units of the catalogue, of two that stand
 * for the same ones the first; then those whose members somebody chose.
 *
 * @example offeredGroups(catalogue) // => ["Các trường", "Các trường Mầm non", "Các đơn vị liên quan"]
 */
export function offeredGroups(catalogue: Catalogue): readonly string[] {
  const chosen = catalogue.groups.filter(({ members }) => members.length > 0).map(({ phrase }) => phrase);
  const seen = new Set<string>();
  return [...OFFERED_GROUPS, ...chosen].filter((phrase) => {
    const [mention, ...more] = splitUnits(phrase, catalogue);
    if (mention === undefined || more.length > 0) return false;
    const { units } = expandMention(mention, catalogue);
    const key = units.map(({ code }) => code).join("|");
    if (units.length < LEAST_UNITS || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
