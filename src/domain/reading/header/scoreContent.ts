import { foldVietnamese } from "../../text/foldVietnamese";
import type { ColumnRole } from "../Reading";
import { parseOrdinal } from "../words/parseOrdinal";
import type { SourceCell } from "../source/SourceSheet";
import { TIME_WORDS, UNIT_OPENINGS } from "../words/vocabulary";

const LONGEST_TIME = 80;
const LONGEST_UNITS = 200;
const LONG_CONTENT = 40;
const YEAR = /\b20\d\d\b/;
const DATE = /\d{1,2}\s*[/.-]\s*\d{1,4}/;

const timeWords = TIME_WORDS.map((word) => foldVietnamese(word));
const unitOpenings = new Set(UNIT_OPENINGS.map((word) => foldVietnamese(word).split(" ")[0] ?? ""));

/** What share of a column's cells look like each role, 0 to 1. */
export type ContentScores = Readonly<Record<Exclude<ColumnRole, "extra">, number>>;

/**
 * What share of the cells of a column look like a number, a task, units or a time, from 0 to 1; a column without cells scores 0.
 *
 * @example scoreContent([cell("Quý I năm 2025"), cell("Cả năm")]).time // => 1
 */
export function scoreContent(cells: readonly SourceCell[]): ContentScores {
  const share = (looksRight: (cell: SourceCell) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(looksRight).length / cells.length;
  const units = share(looksLikeUnits);
  const length = cells.reduce((sum, cell) => sum + cell.text.length, 0) / Math.max(1, cells.length);
  return {
    ordinal: share((cell) => parseOrdinal(cell.text) !== undefined),
    content: Math.min(1, length / LONG_CONTENT),
    lead: units,
    coordinating: units,
    time: share(looksLikeTime),
  };
}

function looksLikeUnits(cell: SourceCell): boolean {
  if (cell.isNumber || cell.text.length > LONGEST_UNITS) return false;
  return unitOpenings.has(foldVietnamese(cell.text).split(/[ ,;]/)[0] ?? "");
}

function looksLikeTime(cell: SourceCell): boolean {
  if (cell.date !== null) return true;
  if (cell.text.length > LONGEST_TIME) return false;
  const text = foldVietnamese(cell.text);
  return DATE.test(text) || timeWords.some((word) => text.startsWith(word)) || YEAR.test(text);
}
