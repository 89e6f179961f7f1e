import { foldVietnamese } from "../../text/foldVietnamese";
import { isClosing } from "../rows/isClosing";
import type { SourceRow } from "../source/SourceSheet";
import { ANNEX_OPENINGS } from "../words/vocabularyProse";
import type { OutlineParagraph } from "./outlineParagraphs";

const TABLE_CELLS = 3;
const NEAR = 4;
const LONGEST_ANNEX = 60;
const annexes = ANNEX_OPENINGS.map((one) => foldVietnamese(one));

/**
 * The rows of running text. Rows of three cells and more are a table's, and so are shorter ones between them.
 *
 * @example textRows(rows).length // => 22 of 28 when a table of six rows stands among them
 */
export function textRows(rows: readonly SourceRow[]): readonly SourceRow[] {
  const isWide = rows.map((row) => row.cells.length >= TABLE_CELLS && !isClosing(row.cells));
  const near = (from: number, step: number): boolean =>
    Array.from({ length: NEAR }, (_, index) => from + step * (index + 1)).some((at) => isWide[at] === true);
  return rows.filter((row, index) => {
    const isBetween = row.cells.length > 1 && near(index, -1) && near(index, 1);
    return isWide[index] !== true && !isBetween;
  });
}

/** The paragraphs of a plan in prose: its body, and its closing with recipients and signature. What it encloses is neither. */
export interface OutlineBody {
  readonly body: readonly OutlineParagraph[];
  readonly closing: readonly OutlineParagraph[];
}

/**
 * Parts the body of a plan in prose from its closing and from what it encloses.
 *
 * @example outlineBody(paragraphs).closing[0]?.text // => "Nơi nhận:"
 */
export function outlineBody(paragraphs: readonly OutlineParagraph[]): OutlineBody {
  const end = indexOr(paragraphs, (one) => isClosing(one.cells));
  const annex = indexOr(paragraphs, opensAnnex);
  return { body: paragraphs.slice(0, Math.min(end, annex)), closing: paragraphs.slice(end, Math.max(end, annex)) };
}

function indexOr(paragraphs: readonly OutlineParagraph[], matches: (one: OutlineParagraph) => boolean): number {
  const found = paragraphs.findIndex(matches);
  return found === -1 ? paragraphs.length : found;
}

function opensAnnex({ text, opening }: OutlineParagraph): boolean {
  const folded = foldVietnamese(text);
  return opening === undefined && text.length <= LONGEST_ANNEX && annexes.some((words) => folded.startsWith(words));
}
