import { cellText, isEnded } from "../lines/cellText";
import type { PageCell } from "../PageItem";
import type { TextLine } from "../lines/TextLine";

/** Lines of a cell, and how wide they may be. */
export interface CellLines {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** A cell with its text put together; one that ends with a full line may go on in the next row. */
export function pageCell({ lines, width, column, columns, rows }: CellLines): PageCell {
  const last = lines.at(-1);
  const isFull = last !== undefined && !isEnded(last, last, width);
  return { text: cellText(lines, width), column, columns, rows, isFull };
}
