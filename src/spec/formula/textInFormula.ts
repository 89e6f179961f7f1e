/**
 * A text as a formula says it, in quotes.
 *
 * @example textInFormula('Trường "Hoa Mai"') // => '"Trường ""Hoa Mai"""'
 */
export function textInFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
