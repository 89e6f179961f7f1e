import { fingerprint } from "./fingerprint";
import { formulasInTextCells } from "./formulasInTextCells";
import { removeRows } from "./removeRows";
import type { SheetSpec } from "./SheetSpec";
import { LOOKS } from "./styles";

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

// Rows that are put in must have one of their own kind above and below; fewer rows are a form of their own.
const FEWEST_ROWS = 2;

// The rows under the first headings.
function bodyOf(spec: SheetSpec): { readonly row: number; readonly rows: number } {
  const isPlain = spec.tables.length + spec.charts.length === 0 && formulasInTextCells(spec).length === 0;
  const row = 1 + (spec.styles.find(({ role }) => role === "heading")?.area.row ?? -1);
  const rows = Math.max(0, ...spec.styles.filter(({ area }) => area.row === row).map(({ area }) => area.rows));
  return isPlain && row > 0 && rows >= FEWEST_ROWS ? { row, rows } : { row: 0, rows: 0 };
}

/**
 * How a spec wants its sheet to be laid out.
 *
 * @example layoutOf(unitSheet({ … eleven tasks … })) // => { form: "1x0k2f", row: 5, rows: 11 }
 */
export function layoutOf(spec: SheetSpec): SheetLayout {
  const body = bodyOf(spec);
  const count = Math.max(0, body.rows - FEWEST_ROWS);
  const shape = { ...removeRows(spec, { row: body.row + body.rows - count, count }), names: [] };
  const looks = [...new Set(spec.styles.map(({ role }) => role))].map((role) => LOOKS[role]);
  const form = fingerprint(JSON.stringify([shape, spec.rows.length - count, formulasInTextCells(spec), looks]));
  return { form, ...body };
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
