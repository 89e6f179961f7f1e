import type { Area } from "../../domain/grid/Grid";

/**
 * Bands of whole rows without the cells that are not to be touched: whole rows between them, and of their own rows what lies beside them.
 *
 * @example clearedAreas([{ row: 0, column: 0, rows: 10, columns: 16384 }], [{ row: 3, column: 20, rows: 1, columns: 1 }]).length // => 4
 */
export function clearedAreas(bands: readonly Area[], kept: readonly Area[]): readonly Area[] {
  return bands.flatMap((band) => withoutKept(band, kept));
}

function withoutKept(band: Area, kept: readonly Area[]): readonly Area[] {
  const inside = kept.filter(({ row, rows }) => row < band.row + band.rows && row + rows > band.row);
  const edges = new Set([band.row, band.row + band.rows]);
  for (const { row, rows } of inside) {
    edges.add(Math.max(row, band.row));
    edges.add(Math.min(row + rows, band.row + band.rows));
  }
  const rows = [...edges].sort((one, other) => one - other);
  return rows.slice(0, -1).flatMap((row, index) => {
    const strip = { ...band, row, rows: (rows[index + 1] ?? row) - row };
    return besideKept(
      strip,
      inside.filter((area) => area.row <= row && area.row + area.rows > row),
    );
  });
}

function besideKept(strip: Area, kept: readonly Area[]): readonly Area[] {
  const sorted = [...kept].sort((one, other) => one.column - other.column);
  const starts = [0, ...sorted.map(({ column, columns }) => column + columns)];
  const end = strip.column + strip.columns;
  const ends = [...sorted.map(({ column }) => column), end];
  return starts
    .map((column, index) => ({ ...strip, column, columns: Math.min(end, ends[index] ?? end) - column }))
    .filter(({ columns }) => columns > 0);
}
