import { alignLines } from "../../actions/kept/alignLines";
import { cellsOfContent, cellsOfSpec } from "../../actions/kept/heldCells";
import type { SheetContent } from "../../actions/ports/WorkbookPort";
import type { SheetLayout } from "../../spec/names/layoutName";
import type { SheetSpec } from "../../spec/SheetSpec";
import { rowBelow } from "../../spec/layout/rowBelow";
import { contentAt } from "../read/contentAt";
import { oldRow, type RowMoves } from "./RowMoves";
import { isHeld } from "./isHeld";

/** A sheet as it is and as it will be. */
interface Between {
  readonly spec: SheetSpec;
  readonly content: SheetContent;
  readonly has: SheetLayout;
  readonly wanted: SheetLayout;
}

/** Rows that are put in go between others: what lies over the whole body grows with them only there. */
function betweenEnds(lines: readonly (number | undefined)[], count: number): readonly (number | undefined)[] {
  if (lines.length === 0) return [];
  const inner = lines.slice(1, -1).map((line) => (line === 0 || line === count - 1 ? undefined : line));
  return [0, ...inner, count - 1];
}

/**
 * Which rows of a sheet's body stay, which are put in, and which of them may look like others: by what they hold, as tasks are known again.
 *
 * @example linesBetween({ spec, content, has, wanted }).moves.lines // => [0, undefined, 1]
 */
export function linesBetween({ spec, content, has, wanted }: Between): {
  readonly moves: RowMoves;
  readonly fresh: readonly number[];
} {
  const { row, rows: count } = has;
  const cells = cellsOfContent(content);
  const before = Array.from({ length: count }, (_, index) => cells[row + index] ?? []);
  const after = cellsOfSpec({ rows: spec.rows.slice(row, row + wanted.rows) });
  const aligned = alignLines(before, after);
  const lines = betweenEnds(aligned, count);
  const fresh = lines.flatMap((line, index) => (line === undefined || line !== aligned[index] ? [row + index] : []));
  const moves = { row, count, lines };
  return { moves, fresh: [...fresh, ...freshBelow(spec, content, moves)] };
}

/** Under what is printed, a row that holds something else than before is another. */
function freshBelow(spec: SheetSpec, content: SheetContent, moves: RowMoves): readonly number[] {
  const below = rowBelow(spec);
  const isStyled = (row: number): boolean =>
    spec.styles.some(({ area }) => row >= area.row && row < area.row + area.rows);
  return [...spec.rows.entries()].flatMap(([row, wanted]) => {
    if (row < below || !isStyled(row)) return [];
    const old = oldRow(moves, row) ?? -1;
    const isSame = wanted.every((one, column) => isHeld(contentAt(content, old, column), one));
    return isSame ? [] : [row];
  });
}
