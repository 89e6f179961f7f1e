/** The sheet-scoped name that says what made a sheet; its value is a string constant. */
export const MARK_NAME = "SKH_Trang";

/**
 * The formula of the mark's name.
 *
 * @example markFormula("unit:MN01") // => '="unit:MN01"'
 */
export function markFormula(mark: string): string {
  return `="${mark.replaceAll('"', '""')}"`;
}

/**
 * The mark behind the formula of a sheet's mark name; null when it is not a mark.
 *
 * @example markOf('="tasks"') // => "tasks"
 */
export function markOf(formula: string): string | null {
  const match = /^="((?:[^"]|"")*)"$/.exec(formula.trim());
  return match ? (match[1] ?? "").replaceAll('""', '"') : null;
}
