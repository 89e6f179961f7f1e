import type { TableRows } from "../tasks/readTable";

const YEAR = /(?<!\d)(20\d\d)(?!\d)/g;

/**
 * The year that the table's times name most often, null when none does; for plans whose title gives none.
 *
 * @example yearOfTimes(rows) // => 2025 when the cells say "Quý I năm 2025", "Cả năm 2025"
 */
export function yearOfTimes(rows: TableRows): number | null {
  const counts = new Map<number, number>();
  for (const { cells } of rows.groups.tasks) {
    for (const [, year] of cells.time.text.matchAll(YEAR)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}
