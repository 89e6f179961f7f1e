import type { AlignedHeading } from "./gatherHead";
import type { SpacedPiece } from "./spacedPieces";

/** The columns of a page: their headings, where each but the first begins, and where most cells of each begin. */
export interface PageColumns {
  readonly headings: readonly AlignedHeading[];
  readonly edges: readonly number[];
  readonly starts: readonly number[];
  readonly isNumbered: boolean;
}

/**
 * The column in which most of a piece stands.
 *
 * @example mostlyInColumn({ start: 14, end: 20, text: "Quý I" }, [12, 40]) // => 1
 */
export function mostlyInColumn({ start, end }: SpacedPiece, edges: readonly number[]): number {
  const begins = [0, ...edges];
  const shares = begins.map((begin, column) => Math.min(end, begins[column + 1] ?? Infinity) - Math.max(start, begin));
  return shares.indexOf(Math.max(...shares));
}
