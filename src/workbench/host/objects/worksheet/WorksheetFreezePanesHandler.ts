import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { integerArgument, placeArgument } from "../cellArguments";
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../../model/cells/Box";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.WorksheetFreezePanes */
export class WorksheetFreezePanesHandler extends ScopedHandler {
  static override readonly className = "WorksheetFreezePanes";
  static override readonly since = INTRODUCED.WorksheetFreezePanes ?? {};

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel,
  ) {
    super(scope);
  }

  /** The rows above and the columns left of and in the range stay in sight. */
  FreezeAt(range: unknown): void {
    const { sheet, box } = placeArgument(this.scope.workbook, this.sheet, range);
    if (sheet !== this.sheet) throw new HostError("InvalidArgument", "The range is on another sheet.");
    const rows = box.rows === MAX_ROWS ? 0 : lastRow(box) + 1;
    const columns = box.columns === MAX_COLUMNS ? 0 : lastColumn(box) + 1;
    this.#freeze(rows, columns);
  }

  FreezeRows(count: unknown): void {
    this.#freeze(count === null ? 1 : integerArgument(count, 1), 0);
  }

  FreezeColumns(count: unknown): void {
    this.#freeze(0, count === null ? 1 : integerArgument(count, 1));
  }

  Unfreeze(): void {
    this.sheet.freeze = null;
    this.sheet.partChanged("freeze");
  }

  GetLocation(): Handler {
    const location = this.GetLocationOrNullObject();
    if (location === NULL) throw new HostError("ItemNotFound", "Nothing is frozen.");
    return location;
  }

  GetLocationOrNullObject(): Handler | Null {
    const { freeze } = this.sheet;
    if (!freeze) return NULL;
    const rows = freeze.rows === 0 ? MAX_ROWS : freeze.rows;
    const columns = freeze.columns === 0 ? MAX_COLUMNS : freeze.columns;
    return this.scope.make.range(this.sheet, { row: 0, column: 0, rows, columns });
  }

  #freeze(rows: number, columns: number): void {
    this.sheet.freeze = { rows, columns };
    this.sheet.partChanged("freeze");
  }
}
