import { lineOf, type TextLine, type Word } from "./TextLine";

/**
 * A line in pieces: a new one begins at each word that is to be cut from the one before it.
 *
 * @example cutLine(line, (word, before) => word.left - before.right > 20).map(lineText) // => ["UBND HUYỆN", "CỘNG HÒA"]
 */
export function cutLine(line: TextLine, isCut: (word: Word, before: Word) => boolean): readonly TextLine[] {
  const runs: Word[][] = [];
  for (const word of line.words) {
    const before = runs.at(-1)?.at(-1);
    if (before === undefined || isCut(word, before)) runs.push([word]);
    else runs.at(-1)?.push(word);
  }
  return runs.map((run) => ({ ...lineOf(run), y: line.y, size: line.size }));
}
