import type { ColumnLine } from "./ColumnText";
import type { HeadRun } from "./findHeads";

const PAGE_NUMBER = /^[-–\s]*\d{1,3}[-–\s]*$/;
/** The share of a footnote's width that its full lines have at least. */
const FULL = 0.8;

/**
 * The lines at the end of a page on which a footnote of the page before goes on: above a repeated head and its page's number, as wide as
 * footnotes are (`width` characters), whatever the cells above them. Only the last one may be short.
 *
 * @example restsOfNotes(lines, run, 120) // => [61, 62, 63]
 */
export function restsOfNotes(lines: readonly ColumnLine[], { repeats }: HeadRun, width: number): readonly number[] {
  const isWide = (at: number): boolean => (lines[at]?.text.length ?? 0) >= FULL * width;
  return repeats.flatMap(({ first }) => {
    let last = first - 1;
    while (PAGE_NUMBER.test(lines[last]?.text ?? "")) last -= 1;
    let from = isWide(last) ? last : last - 1;
    while (isWide(from)) from -= 1;
    const isNote = isWide(from + 1);
    return isNote ? Array.from({ length: last - from }, (_, index) => from + 1 + index) : [];
  });
}
