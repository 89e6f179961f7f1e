import { contains, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, subtract } from "./Box";
import type { Box } from "./Box";

/** Where cells go: "down" and "right" make room at the box, "up" and "left" close the gap it leaves. */
export type ShiftDirection = "down" | "right" | "up" | "left";

/** A shift: the cells put in or taken out, and which way the rest goes. */
export interface Shift {
  readonly box: Box;
  readonly direction: ShiftDirection;
}

/** The cells a shift takes along: those at the box and beyond it, as wide or as high as the box is. */
export function movedBy({ box, direction }: Shift): Box {
  return direction === "down" || direction === "up"
    ? { ...box, rows: MAX_ROWS - box.row }
    : { ...box, columns: MAX_COLUMNS - box.column };
}

/** Where a cell stands after the shift; null when it was taken out or pushed off the sheet. */
export function shiftCell(shift: Shift, row: number, column: number): readonly [row: number, column: number] | null {
  const { box, direction } = shift;
  if (!contains(movedBy(shift), { row, column, rows: 1, columns: 1 })) return [row, column];
  if (direction === "down") return row + box.rows < MAX_ROWS ? [row + box.rows, column] : null;
  if (direction === "right") return column + box.columns < MAX_COLUMNS ? [row, column + box.columns] : null;
  if (contains(box, { row, column, rows: 1, columns: 1 })) return null;
  return direction === "up" ? [row - box.rows, column] : [row, column - box.columns];
}

/**
 * What a box that something refers to becomes: it grows when cells are put into it, shrinks when some of it is taken out, and is null when
 * all of it is. A box that only partly lies in the way stays as it is, as references do in Excel.
 */
export function shiftBox(shift: Shift, target: Box): Box | null {
  const upright = shift.direction === "down" || shift.direction === "up";
  const lane = upright
    ? { ...target, row: movedBy(shift).row, rows: movedBy(shift).rows }
    : { ...target, column: movedBy(shift).column, columns: movedBy(shift).columns };
  if (!contains(movedBy(shift), lane)) return target;
  const inserted = shift.direction === "down" || shift.direction === "right";
  const [at, size] = upright ? [shift.box.row, shift.box.rows] : [shift.box.column, shift.box.columns];
  const [from, to] = upright ? [target.row, lastRow(target)] : [target.column, lastColumn(target)];
  const span = inserted ? spanAfterInsert(at, size, [from, to]) : spanAfterDelete(at, size, [from, to]);
  if (!span) return null;
  const limit = upright ? MAX_ROWS : MAX_COLUMNS;
  const length = Math.min(span[1], limit - 1) - span[0] + 1;
  if (length <= 0) return null;
  return upright ? { ...target, row: span[0], rows: length } : { ...target, column: span[0], columns: length };
}

function spanAfterInsert(at: number, size: number, [from, to]: readonly [number, number]): [number, number] {
  return [from >= at ? from + size : from, to >= at ? to + size : to];
}

function spanAfterDelete(at: number, size: number, [from, to]: readonly [number, number]): [number, number] | null {
  const after = (index: number): number => (index < at ? index : Math.max(at, index - size));
  const end = at + size - 1;
  if (from >= at && to <= end) return null;
  return [after(from), to <= end && to >= at ? at - 1 : after(to)];
}

/** The boxes that rules lie on, after the shift; parts that only partly lie in the way are split off and moved. */
export function shiftBoxes(shift: Shift, boxes: readonly Box[]): Box[] {
  return boxes.flatMap((box) => {
    const whole = shiftBox(shift, box);
    if (whole === null) return [];
    return whole === box ? splitShift(shift, box) : [whole];
  });
}

function splitShift(shift: Shift, box: Box): Box[] {
  const staying = subtract(box, movedBy(shift));
  const moving =
    staying.length === 0 ? [box] : staying.reduce((left, rest) => left.flatMap((each) => subtract(each, rest)), [box]);
  const isApart = moving.length === 0 || staying.length === 0;
  if (isApart) return [box];
  return [...staying, ...moving.flatMap((part) => shiftBox(shift, part) ?? [])];
}
