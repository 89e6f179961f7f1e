import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument, settingsArgument } from "../cellArguments";
import { ScopedHandler } from "../ScopedHandler";
import { sortRange } from "../../model/sortRange";
import type { PlacedBox } from "../../model/nameOperations";
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
    if (!Array.isArray(fields) || fields.length === 0) throw new HostError("InvalidArgument", "Nothing to sort by.");
    if (orientation === "Columns") throw new HostError("NotImplemented", "Columns can't be sorted here.");
    const { sheet, box } = this.place;
    const keys = fields.map((field: unknown) => {
      const { key, ascending } = settingsArgument(field);
      return { key: integerArgument(key, 0), ascending: ascending !== false };
    });
    const body = hasHeaders === true ? { ...box, row: box.row + 1, rows: box.rows - 1 } : box;
    sortRange(sheet, body, keys);
  }
}
