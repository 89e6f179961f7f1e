import type { ColumnLine } from "./ColumnText";
import type { PlacedText } from "./gatherRows";
import type { Placement } from "./Placement";

/** A row's number and one cell behind it. */
const MOST_SURE = 2;

/**
 * The lines that hold parts of several cells and below which a page cuts their row: nothing tells which of those cells a line of the
 * next page goes on with. Each is told with the text of its last part.
 *
 * @example cutLines(placements)[0]?.text // => "Quý I", of "1 Tham mưu ban Phòng Giáo dục Các trường Mầm Quý I" at the foot of a page
 */
export function cutLines(placements: readonly Placement[]): readonly PlacedText[] {
  const own = placements.filter(({ isNoise }) => !isNoise);
  const columns = columnsOfLines(own);
  return own.flatMap(({ piece, place, opensRow }, index) => {
    const above = own[index - 1]?.piece;
    if (above === undefined || !piece.afterPage || place !== "cell" || opensRow) return [];
    const held = columns.get(above.line)?.size ?? 0;
    return held > MOST_SURE ? [{ line: above.line, text: above.text }] : [];
  });
}

function columnsOfLines(placements: readonly Placement[]): ReadonlyMap<ColumnLine, ReadonlySet<number>> {
  const columns = new Map<ColumnLine, Set<number>>();
  for (const { piece, place, column } of placements) {
    if (place !== "cell") continue;
    const known = columns.get(piece.line) ?? new Set<number>();
    columns.set(piece.line, known.add(column));
  }
  return columns;
}
