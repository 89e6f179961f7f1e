import { fingerprint } from "../fingerprint";
import { formulasInTextCells } from "../formula/formulasInTextCells";
import type { SheetLayout } from "../names/layoutName";
import { formOf, removeRows } from "./removeRows";
import type { SheetSpec } from "../SheetSpec";
import { HEADING_ROLES, LOOKS } from "../styles";

// Rows that are put in must have one of their own kind above and below; fewer rows are a form of their own.
const FEWEST_ROWS = 2;

// The rows under the first headings.
function bodyOf(spec: SheetSpec): { readonly row: number; readonly rows: number } {
  const isPlain = spec.tables.length + spec.charts.length === 0 && formulasInTextCells(spec).length === 0;
  const row = 1 + (spec.styles.find(({ role }) => HEADING_ROLES.has(role))?.area.row ?? -1);
  const rows = Math.max(0, ...spec.styles.filter(({ area }) => area.row === row).map(({ area }) => area.rows));
  return isPlain && row > 0 && rows >= FEWEST_ROWS ? { row, rows } : { row: 0, rows: 0 };
}

/**
 * How a spec wants its sheet to be laid out.
 *
 * @example layoutOf(unitSheet({ … eleven tasks … })) // => { form: "1x0k2f", row: 5, rows: 11 }
 */
export function sheetLayoutOf(spec: SheetSpec): SheetLayout {
  const body = bodyOf(spec);
  const count = Math.max(0, body.rows - FEWEST_ROWS);
  const shape = formOf(removeRows(spec, { row: body.row + body.rows - count, count }));
  const looks = [...new Set(spec.styles.map(({ role }) => role))].map((role) => LOOKS[role]);
  const form = fingerprint(JSON.stringify([shape, spec.rows.length - count, formulasInTextCells(spec), looks]));
  return { form, ...body };
}
