import type { PlacedEntry } from "./placeEntry";

/**
 * Drops what another entry says more exactly: "Quý II (trước 15/6)" is due once, on 14 June, while "Quý II; trước 15/6" names two
 * things. The quarters of the longer time stay expected. An emphasis ("Cả năm, trọng tâm quý I") adds no due time of its own.
 *
 * @example refineEntries(placedOf("Quý II (trước 15/6)")).length // => 1
 */
export function refineEntries(placed: readonly PlacedEntry[]): readonly PlacedEntry[] {
  const plain = placed.filter(({ entry }) => !entry.emphasis);
  const kept = plain.length > 0 ? plain : placed;
  return kept.flatMap((entry, index) => {
    if (kept.some((_, other) => refines(kept, other, index))) return [];
    const outer = kept.filter((_, other) => refines(kept, index, other));
    const quarters = [...entry.quarters, ...outer.flatMap((one) => one.quarters)];
    return [{ ...entry, quarters: [...new Set(quarters)] }];
  });
}

function refines(placed: readonly PlacedEntry[], inner: number, outer: number): boolean {
  const [one, other] = [placed[inner], placed[outer]];
  if (one === undefined || other === undefined || Math.abs(inner - outer) !== 1) return false;
  const apart = placed[Math.max(inner, outer)]?.entry.strong ?? false;
  return !apart && !one.entry.fuzzy && lengthOf(one) < lengthOf(other) && fallsInLast(one, other);
}

function lengthOf({ entry }: PlacedEntry): number {
  if (entry.to.day !== null || entry.exclusive) return 0;
  return entry.to.lastMonth - entry.to.firstMonth + 1;
}

function fallsInLast(one: PlacedEntry, other: PlacedEntry): boolean {
  if (other.entry.range || one.entry.to.year !== other.entry.to.year) return false;
  return Math.max(...one.quarters) === Math.max(...other.quarters) && one.quarters.length === 1;
}
