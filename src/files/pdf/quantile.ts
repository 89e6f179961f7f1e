/**
 * The value that a share of the values lie below: the middle one when nobody says otherwise; 0 of none.
 *
 * @example quantile([12, 14, 11]) // => 12
 */
export function quantile(values: readonly number[], share = 0.5): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;
}
