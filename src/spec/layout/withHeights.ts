import type { SheetSpec } from "../SheetSpec";
import { rowNeeds, type RowNeed } from "./rowNeeds";

/**
 * A spec that says how high its rows are wherever programs would fit them wrongly: they fit a row to what its own cells hold now, and know
 * nothing of merged cells or of what a formula may show later. A row that people type into stays fitted, so that it grows with their words,
 * unless what formulas can show in it needs more than it holds. Heights that the spec says already stay. `needs`: how high its
 * rows have to be, where somebody measured them.
 *
 * @example withHeights(spec).rowHeights // => [{ row: 0, points: 20.5 }, …]
 */
export function withHeights(spec: SheetSpec, needs: readonly RowNeed[] = rowNeeds(spec)): SheetSpec {
  const given = new Set(spec.rowHeights.map(({ row }) => row));
  const open = new Set(spec.open.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, index) => row + index)));
  const fitted = needs.flatMap(({ typed, whole }, row) =>
    whole === 0 || given.has(row) || (open.has(row) && whole <= typed) ? [] : [{ row, points: whole }],
  );
  const rowHeights = [...spec.rowHeights, ...fitted].sort((one, other) => one.row - other.row);
  return { ...spec, rowHeights };
}
