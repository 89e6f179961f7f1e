import { startOf } from "./startOf";
import type { Cell } from "./Cell";

/**
 * The cells of one row, in the order of their columns: a few dozen at most as a rule, so two short lists take the least room. Lists that
 * are being gone through are never changed but at their end.
 */
export class RowCells {
  private columns: number[] = [];
  private cells: Cell[] = [];

  get size(): number {
    return this.columns.length;
  }

  get(column: number): Cell | undefined {
    const at = startOf(this.columns, column);
    return this.columns[at] === column ? this.cells[at] : undefined;
  }

  set(column: number, cell: Cell): void {
    const at = startOf(this.columns, column);
    if (at < this.columns.length) this.splice(at, this.columns[at] === column ? 1 : 0, [[column], [cell]]);
    else {
      this.columns.push(column);
      this.cells.push(cell);
    }
  }

  delete(column: number): void {
    const at = startOf(this.columns, column);
    if (this.columns[at] === column) this.splice(at, 1, [[], []]);
  }

  /** Calls `visit` for the cells from one column to another, in order, as they are now. */
  each(first: number, last: number, visit: (cell: Cell, column: number) => void): void {
    const { columns, cells } = this;
    const end = startOf(columns, last + 1);
    for (let at = startOf(columns, first); at < end; at++) {
      const cell = cells[at];
      if (cell) visit(cell, columns[at] ?? last);
    }
  }

  private splice(at: number, gone: number, [columns, cells]: readonly [readonly number[], readonly Cell[]]): void {
    this.columns = [...this.columns.slice(0, at), ...columns, ...this.columns.slice(at + gone)];
    this.cells = [...this.cells.slice(0, at), ...cells, ...this.cells.slice(at + gone)];
  }
}
