import { mentionsPlan } from "../../domain/reading/words/mentionsPlan";
import { decodePart } from "../xml/decodePart";
import type { PackageParts } from "../zip/PackageParts";

/** A sheet of ten thousand tasks takes some 15 MB, and says so; what is smaller is read whatever it is. */
const LARGE_BYTES = 8_000_000;
const SHEET = /(^|\/)worksheets\/[^/]+\.xml$/;
const TEXTS = /(^|\/)sharedstrings\.xml$/;
const STYLES = /(^|\/)styles\.xml$/;
/** Fonts whose letters stand for others: their words can't be looked for. */
const LEGACY_FONT = /"(\.Vn|VNI)/i;

/** Some programs write letters as their numbers. */
function maySayPlan(part: string): boolean {
  return part.includes("&#") || mentionsPlan(part);
}

/**
 * Whether a workbook holds a great deal and not one word of a plan: hundreds of thousands of lines of measurements or invoices, which would
 * be read for half a minute to say just that.
 *
 * @example isPlainData(parts) // => false for any plan
 */
export function isPlainData(parts: PackageParts): boolean {
  const named = (pattern: RegExp): readonly Uint8Array[] =>
    [...parts].flatMap(([path, bytes]) => (pattern.test(path.toLowerCase()) ? [bytes] : []));
  const sheets = named(SHEET);
  if (sheets.reduce((sum, { length }) => sum + length, 0) < LARGE_BYTES) return false;
  if (named(STYLES).some((bytes) => LEGACY_FONT.test(decodePart(bytes)))) return false;
  return ![...named(TEXTS), ...sheets].some((bytes) => maySayPlan(decodePart(bytes)));
}
