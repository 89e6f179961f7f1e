import { deleteTableRows } from "../../model/tables/tableOperations";
import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";
import { tableBody } from "../../model/tables/TableModel";
import { writeContents } from "../../model/cells/writeContents";
import type { Box } from "../../model/cells/Box";
import type { Scalar } from "../../model/cells/Cell";
import type { Handler } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";
import type { TableModel } from "../../model/tables/TableModel";

/** A data row of a table, by its place. */
interface PlacedRow {
  readonly sheet: SheetModel;
  readonly table: TableModel;
  readonly index: number;
}

/** Excel.TableRow: stands for a place in the table, not for the data in it. */
export class TableRowHandler extends ScopedHandler {
  static override readonly className = "TableRow";
  static override readonly since = INTRODUCED.TableRow ?? {};
  static override readonly calculated = ["Values"];

  constructor(
    scope: Scope,
    private readonly of: PlacedRow,
  ) {
    super(scope);
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { _Index: this.of.index };
  }

  get Index(): number {
    return this.of.index;
  }

  get Values(): Scalar[][] {
    const box = this.#box();
    const { sheet } = this.of;
    return [Array.from({ length: box.columns }, (_, index) => sheet.valueAt(box.row, box.column + index) ?? "")];
  }

  set Values(values: unknown) {
    writeContents(this.scope.workbook, this.of.sheet, this.#box(), values);
  }

  GetRange(): Handler {
    return this.scope.make.range(this.of.sheet, this.#box());
  }

  Delete(): void {
    deleteTableRows(this.scope.workbook, this.of.sheet, this.of.table, { index: this.of.index, count: 1 });
  }

  #box(): Box {
    const body = tableBody(this.of.table);
    return { ...body, row: body.row + this.of.index, rows: 1 };
  }
}
