import { contains, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, subtract } from "./Box";
import type { Box } from "./Box";

/** Where cells go: "down" and "right" make room at the box, "up" and "left" close the gap it leaves. */
export type ShiftDirection = "down" | "right" | "up" | "left";

/** A shift: the cells put in or taken out, and which way the rest goes. */
export interface Shift {
  readonly box: Box;
  readonly direction: ShiftDirection;
}

/**
 * The cells a shift takes along: those at the box and beyond it, as wide or as high as the box is.
 *
 * @example movedBy({ box: 2:3, direction: "down" }) // => everything from row 2 on
 */
export function movedBy({ box, direction }: Shift): Box {
  return direction === "down" || direction === "up"
    ? { ...box, rows: MAX_ROWS - box.row }
    : { ...box, columns: MAX_COLUMNS - box.column };
}

/**
 * Where a cell stands after the shift; null when it was taken out or pushed off the sheet.
 *
 * @example shiftCell({ box: 2:3, direction: "down" }, 4, 0) // => [6, 0]
 */
export function shiftCell(shift: Shift, row: number, column: number): readonly [row: number, column: number] | null {
  const { box, direction } = shift;
  if (!contains(movedBy(shift), { row, column, rows: 1, columns: 1 })) return [row, column];
  if (direction === "down") return row + box.rows < MAX_ROWS ? [row + box.rows, column] : null;
  if (direction === "right") return column + box.columns < MAX_COLUMNS ? [row, column + box.columns] : null;
  if (contains(box, { row, column, rows: 1, columns: 1 })) return null;
  return direction === "up" ? [row - box.rows, column] : [row, column - box.columns];
}

/** One side of a box: where it begins and ends, and how far the sheet goes. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * What a box that something refers to becomes: it grows when cells are put into it, shrinks when some of it is taken out, and is null when
 * all of it is. A box that only partly lies in the way stays as it is, as references do in Excel, and so do whole columns when rows come or go.
 *
 * @example shiftBox({ box: 2:3, direction: "down" }, B1:C6) // => B1:C8
 */
export function shiftBox(shift: Shift, target: Box): Box | null {
  const upright = isUpright(shift);
  if (!isInLane(shift, target) || isEndless(shift, target)) return target;
  const at = spanOf(shift.box, upright);
  const span = spanOf(target, upright);
  const makesRoom = shift.direction === "down" || shift.direction === "right";
  const moved = makesRoom ? spanAfterInsert(at, span, upright ? MAX_ROWS : MAX_COLUMNS) : spanAfterDelete(at, span);
  if (!moved || moved.to < moved.from) return null;
  const size = moved.to - moved.from + 1;
  return upright ? { ...target, row: moved.from, rows: size } : { ...target, column: moved.from, columns: size };
}

function spanOf(box: Box, isUpright: boolean): Span {
  return isUpright ? { from: box.row, to: lastRow(box) } : { from: box.column, to: lastColumn(box) };
}

function isUpright({ direction }: Shift): boolean {
  return direction === "down" || direction === "up";
}

/** Whether a box goes from one end of the sheet to the other in the way in which cells move. */
function isEndless(shift: Shift, { rows, columns }: Box): boolean {
  return isUpright(shift) ? rows === MAX_ROWS : columns === MAX_COLUMNS;
}

/** Whether a box is no wider (or higher) than the cells that move. */
function isInLane(shift: Shift, target: Box): boolean {
  const moved = movedBy(shift);
  const { row, rows, column, columns } = moved;
  return contains(moved, isUpright(shift) ? { ...target, row, rows } : { ...target, column, columns });
}

function spanAfterInsert(at: Span, { from, to }: Span, limit: number): Span {
  const size = at.to - at.from + 1;
  return { from: from >= at.from ? from + size : from, to: Math.min(limit - 1, to >= at.from ? to + size : to) };
}

function spanAfterDelete(at: Span, { from, to }: Span): Span | null {
  const size = at.to - at.from + 1;
  if (from >= at.from && to <= at.to) return null;
  const after = (index: number): number => (index < at.from ? index : Math.max(at.from, index - size));
  return { from: after(from), to: to >= at.from && to <= at.to ? at.from - 1 : after(to) };
}

/**
 * The boxes that rules lie on, after the shift; parts that only partly lie in the way are split off and moved.
 *
 * @example shiftBoxes({ box: A3:B3, direction: "down" }, [A1:C5]) // => [A1:C2, C3:C5, A4:B6]
 */
export function shiftBoxes(shift: Shift, boxes: readonly Box[]): Box[] {
  return boxes.flatMap((box) => {
    const whole = shiftBox(shift, box);
    if (whole === null) return [];
    return whole === box && !isEndless(shift, box) ? splitShift(shift, box) : [whole];
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
