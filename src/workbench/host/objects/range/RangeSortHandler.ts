import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";
import { sortKeys } from "./sortKeys";
import { sortRange } from "../../model/editing/sortRange";
import type { PlacedBox } from "../../model/cells/PlacedBox";
import type { Scope } from "../Scope";

/** Excel.RangeSort: rows by the values of columns, or columns by those of rows. */
export class RangeSortHandler extends ScopedHandler {
  static override readonly className = "RangeSort";
  static override readonly since = INTRODUCED.RangeSort ?? {};

  static override readonly calculated = ["Apply"];

  constructor(
    scope: Scope,
    private readonly place: PlacedBox,
  ) {
    super(scope);
  }

  Apply(fields: unknown, _matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
    const { sheet, box } = this.place;
    const header = hasHeaders === true ? 1 : 0;
    if (orientation === "Columns") {
      const body = { ...box, column: box.column + header, columns: box.columns - header };
      sortRange(sheet, body, sortKeys(fields, box.rows), "columns");
    } else {
      const body = { ...box, row: box.row + header, rows: box.rows - header };
      sortRange(sheet, body, sortKeys(fields, box.columns));
    }
  }
}
