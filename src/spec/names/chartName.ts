/** Charts whose name starts so are ours; others on the sheet are left alone. */
export const CHART_PREFIX = "SKH ";

/**
 * The name of a sheet's chart by its place among the charts of the spec, from 0, by which the next writing finds it.
 *
 * @example chartName(0) // => "SKH 1"
 */
export function chartName(index: number): string {
  return `${CHART_PREFIX}${String(index + 1)}`;
}
