/** The sheet-scoped name that says how a sheet was laid out when it was last made whole; its value is a string constant. */
export const LAYOUT_NAME = "SKH_Khuon";

/**
 * How a sheet is laid out, what is typed into it aside. Sheets of the same `form` differ at most in how many rows stand between `row` and
 * `row` + `rows`, so that one becomes the other by rows put in or taken out there; `rows` is 0 where that cannot be said. `formulas` stands
 * for what its formulas and names say: reading tells where formulas are, not which; `frame` for how high the rows around its table are, ""
 * where an older version laid it out.
 */
export interface SheetLayout {
  readonly form: string;
  readonly row: number;
  readonly rows: number;
  readonly formulas: string;
  readonly frame: string;
}

/**
 * The formula of the layout's name.
 *
 * @example layoutFormula({ form: "1x0k2f", row: 5, rows: 11, formulas: "0a9c4e", frame: "1b2c3d" }) // => '="1x0k2f 5 11 0a9c4e 1b2c3d"'
 */
export function layoutFormula({ form, row, rows, formulas, frame }: SheetLayout): string {
  return `="${[form, row, rows, formulas, frame].join(" ").trim()}"`;
}

/**
 * The layout behind the formula of a sheet's layout name; undefined when it is not one.
 *
 * @example readLayout('="1x0k2f 5 11 0a9c4e 1b2c3d"') // => { form: "1x0k2f", row: 5, rows: 11, formulas: "0a9c4e", frame: "1b2c3d" }
 */
export function readLayout(formula: string): SheetLayout | undefined {
  const match = /^="(\w+) (\d+) (\d+) (\w+)(?: (\w+))?"$/.exec(formula.trim());
  if (!match) return undefined;
  return {
    form: match[1] ?? "",
    row: Number(match[2]),
    rows: Number(match[3]),
    formulas: match[4] ?? "",
    frame: match[5] ?? "",
  };
}
