import { fingerprint } from "../fingerprint";
import { formulasInTextCells } from "../formula/formulasInTextCells";
import { isFormula } from "../formula/isFormula";
import type { SheetLayout } from "../names/layoutName";
import { cutArea } from "./cutArea";
import { frameRows } from "./frameRows";
import { formOf, removeRows } from "./removeRows";
import { joinAreas } from "./joinAreas";
import { rowBelow } from "./rowBelow";
import type { SheetSpec } from "../SheetSpec";
import { HEADING_ROLES, LOOKS } from "../styles";
import { withoutOwnColumns } from "./withoutOwnColumns";

// Rows that are put in must have one of their own kind above and below; fewer rows are a form of their own.
const FEWEST_ROWS = 2;

// The rows under the first headings. Charts stay behind when rows move.
function bodyOf(spec: SheetSpec): { readonly row: number; readonly rows: number } {
  const row = 1 + (spec.styles.find(({ role }) => HEADING_ROLES.has(role))?.area.row ?? -1);
  const rows = Math.max(0, ...spec.styles.filter(({ area }) => area.row === row).map(({ area }) => area.rows));
  return spec.charts.length === 0 && row > 0 && rows >= FEWEST_ROWS ? { row, rows } : { row: 0, rows: 0 };
}

// Where cells are merged is seen on the sheet; how many rows stand below, and what they look like, differs from one making to the next.
function fingerprintOf(whole: SheetSpec, body: { readonly row: number; readonly rows: number }): string {
  const spec = withoutOwnColumns(whole);
  const count = Math.max(0, body.rows - FEWEST_ROWS);
  const cut = { row: body.row + body.rows - count, count };
  const below = rowBelow(spec);
  const above = { ...spec, merges: [], styles: joinAreas(spec.styles.filter(({ area }) => area.row < below)) };
  const shape = formOf(removeRows(above, cut));
  const freed = formulasInTextCells(spec).flatMap((area) => cutArea(area, cut) ?? []);
  const looks = [...new Set(above.styles.map(({ role }) => role))].map((role) => LOOKS[role]);
  return fingerprint(JSON.stringify([shape, freed, looks]));
}

function formulasOf({ rows, names }: SheetSpec): string {
  const lines = rows.map((row) =>
    fingerprint(row.map((content) => (isFormula(content) ? content.formula : "")).join("\n")),
  );
  return fingerprint([...lines, ...names.map(({ name, refersTo }) => `${name}${refersTo}`)].join("\n"));
}

function frameOf(spec: SheetSpec): string {
  const heights = frameRows(spec).map(([first, last]) =>
    spec.rowHeights.flatMap(({ row, points }) => (row >= first && row <= last ? [[row - first, points]] : [])),
  );
  return fingerprint(JSON.stringify(heights));
}

/**
 * How a spec wants its sheet to be laid out.
 *
 * @example sheetLayoutOf(unitSheet({ … eleven tasks … })) // => { form: "1x0k2f", row: 5, rows: 11, formulas: "0a9c4e", frame: "1b2c3d" }
 */
export function sheetLayoutOf(spec: SheetSpec): SheetLayout {
  const body = bodyOf(spec);
  return { form: fingerprintOf(spec, body), ...body, formulas: formulasOf(spec), frame: frameOf(spec) };
}
