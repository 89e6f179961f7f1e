import type { Area } from "../../domain/grid/Grid";

/** Rows that are taken out of a sheet: `count` of them from `row` on. */
export interface RowCut {
  readonly row: number;
  readonly count: number;
}

/**
 * What is left of an area when whole rows are deleted, undefined when nothing is.
 *
 * @example cutArea({ row: 5, column: 0, rows: 20, columns: 3 }, { row: 8, count: 4 })?.rows // => 16
 */
export function cutArea(area: Area, { row, count }: RowCut): Area | undefined {
  const shared = Math.min(area.row + area.rows, row + count) - Math.max(area.row, row);
  const rows = area.rows - Math.max(0, shared);
  const top = area.row <= row ? area.row : Math.max(row, area.row - count);
  return rows > 0 ? { ...area, row: top, rows } : undefined;
}

/**
 * What is left of things that stand on areas; those of which nothing is are gone.
 *
 * @example cutHolders(spec.styles, (area) => cutArea(area, { row: 20, count: 3 }))
 */
export function cutHolders<T extends { readonly area: Area }>(
  holders: readonly T[],
  cut: (area: Area) => Area | undefined,
): readonly T[] {
  return holders.flatMap((holder) => {
    const area = cut(holder.area);
    return area ? [{ ...holder, area }] : [];
  });
}
