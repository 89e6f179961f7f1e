import type { CatalogueChange, CellChange, Fix } from "./Fix";

/** The changes of several fixes together. `left` are the fixes that would write another thing into a cell that one before them writes. */
export interface CombinedFixes {
  readonly cells: readonly CellChange[];
  readonly catalogue: readonly CatalogueChange[];
  readonly left: readonly Fix[];
}

/**
 * Several fixes as one: what two of them do alike is done once, and of two that contradict each other the first is made.
 *
 * @example combineFixes([renumbering, sameRenumbering]).cells.length // => that of one of them
 */
export function combineFixes(fixes: readonly Fix[]): CombinedFixes {
  const cells = new Map<string, CellChange>();
  const catalogue = new Map<string, CatalogueChange>();
  const left: Fix[] = [];
  for (const fix of fixes) {
    if (fix.cells.some((change) => (cells.get(change.cell)?.after ?? change.after) !== change.after)) {
      left.push(fix);
      continue;
    }
    for (const change of fix.cells) cells.set(change.cell, change);
    for (const change of fix.catalogue) catalogue.set(JSON.stringify(change), change);
  }
  return { cells: [...cells.values()], catalogue: [...catalogue.values()], left };
}
