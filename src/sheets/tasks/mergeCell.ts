import { sameContent, textOf } from "../../spec/cellValues";
import { fingerprint } from "../../spec/fingerprint";
import type { CellContent } from "../../spec/SheetSpec";
import { baseOf } from "./sourceBase";

/** What becomes of a cell that both the source and a person may have changed. */
export interface MergedCell {
  readonly content: CellContent;
  /** A person's own words were kept. */
  readonly typed: boolean;
  /** The source changed too, and says something else. */
  readonly conflict: boolean;
}

/**
 * Merges what the source says now, what the sheet holds and what the source said when the sheet was made: a person's correction stays,
 * an untouched cell follows the source, and where both changed the person's stays and the difference is told.
 *
 * @example mergeCell("Quý II", "Quý I", "Quý I", { heading, base }) // a changed source over an untouched cell => "Quý II"
 */
export function mergeCell(
  heading: string,
  source: CellContent,
  existing: CellContent | undefined,
  base: string,
): MergedCell {
  const fromSource = { content: source, typed: false, conflict: false };
  if (existing === undefined || textOf(existing) === "" || sameContent(existing, source)) return fromSource;
  const before = baseOf(base, heading);
  if (before === fingerprint(textOf(existing))) return fromSource;
  const sourceChanged = before !== undefined && before !== fingerprint(textOf(source)) && textOf(source) !== "";
  return { content: existing, typed: true, conflict: sourceChanged };
}
