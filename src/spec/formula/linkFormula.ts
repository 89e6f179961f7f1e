import { quoteSheet } from "../../domain/grid/Grid";
import { textInFormula } from "./textInFormula";

/**
 * A formula that shows words and leads to a sheet of the same workbook.
 *
 * @example linkFormula("MN Hoa Mai", "Hoa Mai") // => '=HYPERLINK("#\'MN Hoa Mai\'!A1","Hoa Mai")'
 */
export function linkFormula(sheet: string, words: string): string {
  return `=HYPERLINK(${textInFormula(`#${quoteSheet(sheet)}!A1`)},${textInFormula(words)})`;
}
