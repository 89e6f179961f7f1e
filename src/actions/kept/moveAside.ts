import { TEXTS } from "../../sheets/labels";
import type { HeldCell, HeldCells } from "./heldCells";
import type { TypedCell } from "./typedSince";

function withoutEmptyEnd(cells: HeldCells): HeldCells {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? []).every((cell) => cell === null)) end -= 1;
  return cells.slice(0, end);
}

function linesOf(typed: readonly TypedCell[]): HeldCells {
  const lines = new Map<number, HeldCell[]>();
  for (const { row, column, content } of typed) {
    const line = lines.get(row) ?? [];
    while (line.length < column) line.push(null);
    line[column] = content;
    lines.set(row, line);
  }
  return [...lines.values()];
}

/**
 * Cells with what found no place in them in a block below, a row as it stood, under the words that say what it is. What stands there from
 * before is not put down twice.
 *
 * @example moveAside(cells, [{ row: 9, column: 13, content: "chờ kinh phí" }]).at(-2) // => ["Nội dung ghi ngoài bảng"]
 */
export function moveAside(cells: HeldCells, typed: readonly TypedCell[]): HeldCells {
  const heading = cells.findIndex(([first]) => first === TEXTS.freeRows);
  const there = new Set(heading < 0 ? [] : cells.slice(heading).map((line) => JSON.stringify(line)));
  const isHeading = (line: readonly HeldCell[]): boolean => line[0] === TEXTS.freeRows;
  const lines = linesOf(typed).filter((line) => !there.has(JSON.stringify(line)) && !isHeading(line));
  if (lines.length === 0) return cells;
  return [...withoutEmptyEnd(cells), ...(heading < 0 ? [[], [TEXTS.freeRows]] : []), ...lines];
}
