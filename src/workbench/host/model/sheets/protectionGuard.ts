import { HostError } from "../../wire/HostError";
import { contains, overlaps } from "../cells/Box";
import type { Box } from "../cells/Box";
import type { ProtectionOptions } from "./ProtectionModel";
import type { SheetModel } from "./SheetModel";

/** What of a protected sheet can be allowed by its options. */
type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

/** Boxes larger than this surely hold a locked cell unless their columns say otherwise; they are not looked at cell by cell. */
const MANY_CELLS = 200_000;

/** What Excel answers to any change that a sheet's protection keeps out. */
function refused(sheet: SheetModel): HostError {
  return new HostError("AccessDenied", `The sheet "${sheet.name}" is protected.`);
}

/**
 * Refuses to change the contents of locked cells of a protected sheet.
 *
 * @example assertUnlocked(sheet, A7) // throws AccessDenied on the protected sheet of a unit
 */
export function assertUnlocked(sheet: SheetModel, box: Box): void {
  if (sheet.protection && hasLockedCell(sheet, box)) throw refused(sheet);
}

/**
 * Refuses a change of a protected sheet, unless its options allow that kind.
 *
 * @example assertAllowed(sheet, "allowFormatColumns") // throws AccessDenied unless the option was given
 */
export function assertAllowed(sheet: SheetModel, permission?: Permission): void {
  if (!sheet.protection) return;
  if (permission === undefined || !sheet.protection.options[permission]) throw refused(sheet);
}

function hasLockedCell(sheet: SheetModel, box: Box): boolean {
  if (box.rows * box.columns > MANY_CELLS) return true;
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      if (sheet.formatAt(row, column).locked) return true;
    }
  }
  return false;
}

/**
 * Refuses what would cut through a merged cell: every merge must be wholly inside the box or outside it.
 *
 * @example assertNoMergeCut(sheet, A2:A3) // throws MergedRangeConflict where A3:B3 is merged
 */
export function assertNoMergeCut(sheet: SheetModel, box: Box): void {
  const cut = sheet.merges.some((merge) => overlaps(merge, box) && !contains(box, merge));
  if (cut) throw new HostError("MergedRangeConflict", "This can't be done to a part of a merged cell.");
}
