import type { Area } from "../../domain/grid/Grid";
import { holdsCell } from "../../domain/grid/holdsCell";
import { putCell } from "../../spec/putCell";
import { alignCells } from "./alignLines";
import type { HeldCell, HeldCells } from "./heldCells";
import { cellAt, isSameHeld } from "./heldCells";

/** A cell that somebody filled since, row and column from 0 as the sheet is now. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly content: HeldCell;
}

/** The cell of an older image that stands where a cell of the sheet stands now; undefined in new rows and columns. */
type Look = (row: number, column: number) => HeldCell | undefined;

function lookInto(image: HeldCells, now: HeldCells): Look {
  const { rows, columns } = alignCells(image, now);
  return (row, column) => {
    const [oldRow, oldColumn] = [rows[row], columns[column]];
    return oldRow === undefined || oldColumn === undefined ? undefined : cellAt(image, oldRow, oldColumn);
  };
}

function isSameAs(look: Look, { row, column, content }: TypedCell): boolean {
  const known = look(row, column);
  return known !== undefined && isSameHeld(known, content);
}

/**
 * What somebody typed into a sheet since an action wrote it, or broke off while it did: the cells that hold neither what stood there before
 * nor what the action put there.
 *
 * @example typedSince(now, [before, after]) // => [{ row: 8, column: 5, content: "Hoàn thành" }]
 */
export function typedSince(now: HeldCells, images: readonly HeldCells[]): readonly TypedCell[] {
  const looks = images.map((image) => lookInto(image, now));
  return now.flatMap((cells, row) =>
    cells.flatMap((content, column): readonly TypedCell[] => {
      if (content === null) return [];
      const cell = { row, column, content };
      return looks.some((look) => isSameAs(look, cell)) ? [] : [cell];
    }),
  );
}

/** The images that typed cells are put between: what a sheet will hold again, what the action left, and what it holds now. */
export interface Images {
  readonly goal: HeldCells;
  readonly after: HeldCells;
  readonly now: HeldCells;
}

/** Cells with what was typed put into them, and what found no place. */
export interface Placed {
  readonly cells: HeldCells;
  readonly left: readonly TypedCell[];
}

/**
 * Puts what was typed since where it stood. A cell keeps what it will hold again when the action had changed it: then what was typed finds
 * no place there.
 *
 * @example placeTyped({ goal, after, now }, typed).left // => []
 */
export function placeTyped({ goal, after, now }: Images, typed: readonly TypedCell[]): Placed {
  const { rows, columns } = alignCells(goal, now);
  const atAfter = lookInto(after, now);
  const cells = goal.map((row) => [...row]);
  const left = typed.filter((one) => {
    const [row, column] = [placeIn(rows, one.row), placeIn(columns, one.column)];
    if (row === undefined || column === undefined) return true;
    const held = cellAt(goal, row, column);
    const put = atAfter(one.row, one.column);
    const isTaken = held !== null && (put === undefined || !isSameHeld(held, put));
    if (!isTaken) putCell(cells, row, column, one.content);
    return isTaken;
  });
  return { cells, left };
}

// Under and right of everything else a cell stays where it is.
function placeIn(lines: readonly (number | undefined)[], at: number): number | undefined {
  return at < lines.length ? lines[at] : at;
}

/**
 * What will be put back, without the cells of people that the action left as they were and somebody emptied since.
 *
 * @example withoutEmptied({ goal, after, now }, spec.open)
 */
export function withoutEmptied({ goal, after, now }: Images, open: readonly Area[]): HeldCells {
  const [inNow, inAfter] = [alignCells(now, goal), alignCells(after, goal)];
  return goal.map((cells, row) =>
    cells.map((held, column) => {
      if (held === null || !open.some((area) => holdsCell(area, row, column))) return held;
      const [nowRow, afterRow] = [inNow.rows[row], inAfter.rows[row]];
      if (nowRow === undefined || afterRow === undefined) return held;
      const isEmptied = cellAt(now, nowRow, column) === null && isSameHeld(cellAt(after, afterRow, column), held);
      return isEmptied ? null : held;
    }),
  );
}
