import { isCapitals } from "../../../text/isCapitals";
import { namesBodies } from "../../../units/namesBodies";
import type { ColumnRole } from "../../Reading";
import { openingOrdinal } from "../../words/openingOrdinal";
import type { PlacedRow, PlacedText } from "./gatherRows";

/**
 * What stands by guess where a heading between rows may as well be the last unit of the row above: a plain name of bodies, without a
 * number, under a row whose last column is one of units. Both the heading and the cell above it are told.
 *
 * @example headingsByGuess(rows, roles).map(({ text }) => text) // => ["BGH", "Bộ phận giúp việc"]
 */
export function headingsByGuess(rows: readonly PlacedRow[], roles: readonly ColumnRole[]): readonly PlacedText[] {
  const last = roles.length - 1;
  if (roles[last] !== "lead" && roles[last] !== "coordinating") return [];
  return rows.flatMap((row, index) => {
    const above = rows[index - 1];
    if (row.kind !== "heading" || above?.kind !== "row" || !row.texts.every(mayBeUnit)) return [];
    return [...(above.cells[last] ?? []).slice(0, 1), ...row.texts];
  });
}

function mayBeUnit({ text }: PlacedText): boolean {
  return !isCapitals(text) && openingOrdinal(text) === undefined && namesBodies(text);
}
