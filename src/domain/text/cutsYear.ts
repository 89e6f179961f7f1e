const OPEN = /[\dIVX][/.-](1|19\d?|2|20\d?)$/;
const REST = /^\d{1,3}(?![\d/.])/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Whether the end of a line, in a cell too narrow for a date, cuts its year in two.
 *
 * @example cutsYear("31/01/20", "26") // => true
 * @example cutsYear("31/01", "26") // => false
 */
export function cutsYear(above: string, line: string): boolean {
  const open = OPEN.exec(above)?.[1];
  const rest = REST.exec(line)?.[0];
  return open !== undefined && rest !== undefined && YEAR.test(open + rest);
}
