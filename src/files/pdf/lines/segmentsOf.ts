import { cutLine } from "./cutLine";
import type { TextLine } from "./TextLine";

/** In heights of the letters: wider gaps part columns; those between words of justified text are narrower, as a rule. */
const COLUMN_GAP = 0.85;

/**
 * A line cut where its gaps are wider than any between words, and where a text was set apart.
 *
 * @example segmentsOf(line).map(lineText) // => ["1", "Rà soát quy chế", "Văn phòng", "Quý I"]
 */
export function segmentsOf(line: TextLine): readonly TextLine[] {
  return cutLine(line, (word, before) => word.start === "apart" || word.left - before.right > COLUMN_GAP * line.size);
}
