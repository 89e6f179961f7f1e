import { boxBetween, lastColumn, lastRow } from "./Box";
import type { Box } from "./Box";
import type { Cell } from "./Cell";
import { RowCells } from "./RowCells";
import { SortedMap } from "./SortedMap";

/** A cell that is there, with its place. */
interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells a sheet has anything in, by row and column. Everything else is empty. */
export class CellStore {
  private rows = new SortedMap<RowCells>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell to write to, made when it is not there yet. */
  open(row: number, column: number): Cell {
    const cells = this.cellsOf(row);
    const found = cells.get(column);
    if (found) return found;
    const cell = { value: null, formula: null, quotePrefix: false, isError: false, format: null };
    cells.set(column, cell);
    return cell;
  }

  put(row: number, column: number, cell: Cell): void {
    this.cellsOf(row).set(column, cell);
  }

  remove(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  /** Every stored cell of the box, top to bottom; cheap for boxes that are mostly empty. */
  *within(box: Box): Generator<StoredCell> {
    for (const [row, cells] of this.rows.between(box.row, lastRow(box))) {
      const found: StoredCell[] = [];
      cells.each(box.column, lastColumn(box), (cell, column) => found.push({ row, column, cell }));
      yield* found;
    }
  }

  /** Calls `visit` for every stored cell of the box, top to bottom: for whole workbooks, where making a list costs as much as the work. */
  each(box: Box, visit: (cell: Cell, row: number, column: number) => void): void {
    for (const [row, cells] of this.rows.between(box.row, lastRow(box))) {
      cells.each(box.column, lastColumn(box), (cell, column) => {
        visit(cell, row, column);
      });
    }
  }

  /** The smallest box around the stored cells for which `counts` holds; null when there is none. */
  used(counts: (cell: Cell) => boolean, within: Box): Box | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.each(within, (cell, row, column) => {
      if (!counts(cell)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
    return bottom < 0 ? null : boxBetween(top, left, bottom, right);
  }

  /** Puts every cell where `place` says; null drops it. Inserting and deleting rows is this. */
  relocate(place: (row: number, column: number) => readonly [row: number, column: number] | null): void {
    const old = this.rows;
    this.rows = new SortedMap();
    for (const [row, cells] of old.between(0, Infinity)) {
      cells.each(0, Infinity, (cell, column) => {
        const target = place(row, column);
        if (target) this.put(target[0], target[1], cell);
      });
    }
  }

  private cellsOf(row: number): RowCells {
    const found = this.rows.get(row);
    if (found) return found;
    const made = new RowCells();
    this.rows.set(row, made);
    return made;
  }
}
