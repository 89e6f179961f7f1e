import { columnIndex } from "../model/cells/addresses";

/** Cells named in a formula; a quoted text that looks like one makes a sheet larger than needed and does no harm. */
const CELL = /\$?\b([A-Z]{1,3})\$?(\d{1,7})\b/gi;

/** Beyond this a sheet costs more than it is worth: Univer's time grows with rows that are empty, too. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 16_384;

/** How large the sheets must be so that every cell in use or named in a formula is on them: Univer takes one outside for a mistake. */
export class Extent {
  private rows = 100;
  private columns = 26;

  /** Takes in a cell (row and column from 0) and the cells that its formula names. */
  take(formula: string, row: number, column: number): void {
    this.reach(row, column);
    for (const [, letters = "", number] of formula.matchAll(CELL)) {
      this.reach(Number(number) - 1, columnIndex(letters));
    }
  }

  get size(): { readonly rowCount: number; readonly columnCount: number } {
    return { rowCount: this.rows, columnCount: this.columns };
  }

  private reach(row: number, column: number): void {
    if (row < MOST_ROWS) this.rows = Math.max(this.rows, row + 1);
    if (column < MOST_COLUMNS) this.columns = Math.max(this.columns, column + 1);
  }
}
