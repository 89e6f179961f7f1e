/**
 * The formula of a ratio that shows "-" over nothing, never 0 % or an error.
 *
 * @example workedOutRatio("D8", "C8") // => '=IF((C8)=0,"-",(D8)/(C8))'
 */
export function workedOutRatio(part: string, whole: string): string {
  return `=IF((${whole})=0,"-",(${part})/(${whole}))`;
}
