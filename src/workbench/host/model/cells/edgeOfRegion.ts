import { hasContent } from "./Cell";
import { HostError } from "../../wire/HostError";
import { MAX_COLUMNS, MAX_ROWS } from "./Box";
import type { Box } from "./Box";
import type { SheetModel } from "../sheets/SheetModel";

/** Where Ctrl and an arrow key go. */
export type Direction = "Up" | "Down" | "Left" | "Right";

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/**
 * The cell Ctrl and an arrow key go to from the first cell of the box: the end of the filled run, or the next filled cell, or the sheet's edge.
 *
 * @example edgeOfRegion(sheet, A1, "Down") // => the last filled cell under "TT"
 */
export function edgeOfRegion(sheet: SheetModel, box: Box, direction: Direction): { row: number; column: number } {
  const step = STEPS[direction];
  if (!step) throw new HostError("InvalidArgument", `There is no direction "${direction}".`);
  const isFilled = (row: number, column: number): boolean => hasContent(sheet.cells.get(row, column));
  const isOn = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  let { row, column } = box;
  const inRun = isFilled(row, column) && isFilled(row + step[0], column + step[1]);
  const goesOn = (): boolean => {
    const [nextRow, nextColumn] = [row + step[0], column + step[1]];
    return isOn(nextRow, nextColumn) && (!inRun || isFilled(nextRow, nextColumn));
  };
  while (goesOn()) {
    row += step[0];
    column += step[1];
    if (!inRun && isFilled(row, column)) break;
  }
  return { row, column };
}
