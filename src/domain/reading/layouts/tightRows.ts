import type { SourceRow, SourceSheet } from "../source/SourceSheet";

const LEAST_ROWS = 8;
const SPACED_SHARE = 0.6;

/**
 * The sheet with its rows one below the other where a converter put an empty row under every line, so that empty rows tell nothing; else
 * the sheet as it is. Cells keep their own rows.
 *
 * @example tightRows(linesWithAnEmptyRowUnderEach).rows.map(({ row }) => row) // => [0, 1, 2, …]
 */
export function tightRows(sheet: SourceSheet): SourceSheet {
  const gaps = sheet.rows.map(({ row }, index) => row - (sheet.rows[index - 1]?.row ?? row - 1));
  const spaced = gaps.filter((gap) => gap === 2).length;
  if (sheet.rows.length < LEAST_ROWS || spaced < SPACED_SHARE * sheet.rows.length) return sheet;
  let last = (sheet.rows[0]?.row ?? 0) - 1;
  const rows = sheet.rows.map((own, index): SourceRow => {
    last += Math.max(1, (gaps[index] ?? 1) - 1);
    return { ...own, row: last };
  });
  return { ...sheet, rows };
}
