import { lineOf, type TextLine, type Word } from "./TextLine";

/** In heights of the letters: wider gaps part columns; those between words of justified text are narrower, as a rule. */
export const COLUMN_GAP = 0.85;

/**
 * A line cut where its gaps are wider than any between words.
 *
 * @example segmentsOf(line).map(textOf) // => ["1", "Rà soát quy chế", "Văn phòng", "Quý I"]
 */
export function segmentsOf(line: TextLine, gap = COLUMN_GAP): readonly TextLine[] {
  const runs: Word[][] = [];
  for (const word of line.words) {
    const before = runs.at(-1)?.at(-1);
    if (before === undefined || word.left - before.right > gap * line.size) runs.push([word]);
    else runs.at(-1)?.push(word);
  }
  return runs.map((run) => ({ ...lineOf(run), y: line.y, size: line.size }));
}
