import type { ModelChange } from "./ModelChange";

/** What says nothing of what a sheet holds or looks like: the workbook keeps it, or nobody does. */
const BESIDE_SHEETS: ReadonlySet<ModelChange["kind"]> = new Set([
  "clicked",
  "sheet-added",
  "sheet-deleted",
  "sheet-renamed",
  "sheet-moved",
  "sheet-visibility",
  "activated",
  "selection",
  "chart-activated",
  "chart-deactivated",
  "workbook",
] as const);

/**
 * Whether a sheet is another after a change than it was before; what its formulas come to, its name and its place do not count.
 *
 * @example changesSheet({ kind: "part", sheet: "{1}", part: "merges" }) // => true
 * @example changesSheet({ kind: "activated", sheet: "{1}", before: "{2}" }) // => false
 */
export function changesSheet(change: ModelChange): change is Extract<ModelChange, { readonly sheet: string }> {
  if (change.kind === "contents") return change.by !== "calculation";
  if (change.kind === "part") return change.part !== "names";
  return !BESIDE_SHEETS.has(change.kind);
}
