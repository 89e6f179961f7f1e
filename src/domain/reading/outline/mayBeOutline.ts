import type { SourceRow } from "../source/SourceSheet";
import { isSectionTitle } from "./sectionKind";
import { PART_WORDS } from "../words/vocabulary";

/** Smaller sheets are read as prose whatever they hold: that takes no time. */
const LARGE = 2_000;
const LEAST_OPENINGS = 2;
const TEXT_CELLS = 2;
const OPENING = new RegExp(
  `^\\(?(?:\\d|\\p{L}{1,6}\\s?[-–:.)]|[-–+*•●▪]|(?:${PART_WORDS.words.join("|")})\\s)|:$`,
  "iu",
);

/**
 * Whether rows of text open like the items of an outline, or lead into a list: a large sheet without any such row is no plan in prose.
 *
 * @example mayBeOutline(rowsOfALedger) // => false
 */
export function mayBeOutline(rows: readonly SourceRow[]): boolean {
  if (rows.length < LARGE) return true;
  let openings = 0;
  for (const { cells } of rows) {
    if (cells.length <= TEXT_CELLS && cells.some(({ text }) => OPENING.test(text) || isSectionTitle(text)))
      openings += 1;
    if (openings >= LEAST_OPENINGS) return true;
  }
  return false;
}
