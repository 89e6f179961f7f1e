import { COUNTED_HEADINGS } from "../headings";
import { UNIT_COLUMNS } from "./unitColumns";

/** A cell of a unit's sheet, from 0. */
export interface UnitCell {
  readonly row: number;
  readonly column: number;
}

/** Row of the headings, from 0: the official head stands above. */
export const UNIT_HEADING_ROW = 9;

/**
 * The cell of a unit's sheet that counts its lines of which "Tiến độ" lacks something.
 *
 * @example unitPendingCell().row // => 8
 */
export function unitPendingCell(): UnitCell {
  const column = UNIT_COLUMNS.findIndex(({ heading }) => heading === COUNTED_HEADINGS.pending);
  return { row: UNIT_HEADING_ROW - 1, column };
}

/**
 * The cell of a unit's sheet that counts its lines that say something else than "Tiến độ".
 *
 * @example unitDifferingCell().row // => 8
 */
export function unitDifferingCell(): UnitCell {
  const { row, column } = unitPendingCell();
  return { row, column: column - 1 };
}

/**
 * The cell of a unit's sheet that counts what is still to be filled for the period.
 *
 * @example unitBlanksCell().row // => 8
 */
export function unitBlanksCell(): UnitCell {
  const { row, column } = unitPendingCell();
  return { row, column: column + 1 };
}
