import type { SheetSpec } from "../SheetSpec";
import { HEADING_ROLES, type StyleRole } from "../styles";

/** Rows one under the other, the first and the last, from 0. */
export type RowRun = readonly [first: number, last: number];

/** Over those who receive a form stands a line of its own; under it how the signing is done, room for it, and names. */
const FOOT: StyleRole = "form-receivers-head";
const UNDER_RECEIVERS = 3;

/**
 * The rows of a sheet that frame its table: above the first headings, and where it is signed. They are as high as the sheet's spec says; how
 * high the others are people may change.
 *
 * @example frameRows(unitSheet(form)) // => [[0, 8], [21, 24]]
 */
export function frameRows({ styles }: Pick<SheetSpec, "styles">): readonly RowRun[] {
  const headings = styles.find(({ role }) => HEADING_ROLES.has(role))?.area.row ?? 0;
  const signed = styles.find(({ role }) => role === FOOT)?.area.row;
  const runs: RowRun[] = [];
  if (headings > 0) runs.push([0, headings - 1]);
  if (signed !== undefined) runs.push([signed, signed + UNDER_RECEIVERS]);
  return runs;
}
