/**
 * A wire name as the client's code spells it.
 *
 * @example camelCase("RowIndex") // => "rowIndex"
 */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
