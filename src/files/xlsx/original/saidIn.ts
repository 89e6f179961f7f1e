import { fingerprint } from "../../../spec/fingerprint";
import type { XlsxCell } from "../XlsxWorkbook";

/**
 * What the cells of a sheet say, in short: what was typed and the formulas, whatever these come to.
 *
 * @example saidIn(sheet.cells) === saidIn(sheet.cells) // => true
 */
export function saidIn(cells: readonly XlsxCell[]): string {
  const words = cells.flatMap(({ row, column, value, formula }) =>
    formula === undefined && value === null
      ? []
      : [`${String(row)},${String(column)}:${formula ?? JSON.stringify(value)}`],
  );
  return fingerprint(words.join("\n"));
}
