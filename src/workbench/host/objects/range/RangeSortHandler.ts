import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";
import { sortKeys } from "./sortKeys";
import { sortRange } from "../../model/editing/sortRange";
import type { PlacedBox } from "../../model/cells/PlacedBox";
import type { Scope } from "../Scope";

/** Excel.RangeSort: rows by the values of columns. */
export class RangeSortHandler extends ScopedHandler {
  static override readonly className = "RangeSort";
  static override readonly since = INTRODUCED.RangeSort ?? {};

  constructor(
    scope: Scope,
    private readonly place: PlacedBox,
  ) {
    super(scope);
  }

  Apply(fields: unknown, _matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
    if (orientation === "Columns") throw new HostError("NotImplemented", "Columns can't be sorted here.");
    const { sheet, box } = this.place;
    const keys = sortKeys(fields, box.columns);
    const body = hasHeaders === true ? { ...box, row: box.row + 1, rows: box.rows - 1 } : box;
    sortRange(sheet, body, keys);
  }
}
