/** The sheet-scoped name that says how a sheet was laid out when it was last made whole; its value is a string constant. */
export const LAYOUT_NAME = "SKH_Khuon";

/**
 * How a sheet is laid out, its contents aside. Sheets of the same `form` differ at most in how many rows stand between `row` and `row` +
 * `rows`, so that one becomes the other by rows put in or taken out there; `rows` is 0 where that cannot be said.
 */
export interface SheetLayout {
  readonly form: string;
  readonly row: number;
  readonly rows: number;
}

/**
 * The formula of the layout's name.
 *
 * @example layoutFormula({ form: "1x0k2f", row: 5, rows: 11 }) // => '="1x0k2f 5 11"'
 */
export function layoutFormula({ form, row, rows }: SheetLayout): string {
  return `="${form} ${String(row)} ${String(rows)}"`;
}

/**
 * The layout behind the formula of a sheet's layout name; undefined when it is not one.
 *
 * @example readLayout('="1x0k2f 5 11"') // => { form: "1x0k2f", row: 5, rows: 11 }
 */
export function readLayout(formula: string): SheetLayout | undefined {
  const match = /^="(\w+) (\d+) (\d+)"$/.exec(formula.trim());
  return match ? { form: match[1] ?? "", row: Number(match[2]), rows: Number(match[3]) } : undefined;
}
