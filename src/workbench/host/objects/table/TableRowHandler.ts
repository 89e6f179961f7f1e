import { deleteTableRows } from "../../model/tableOperations";
import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";
import { tableBody } from "../../model/TableModel";
import { writeContents } from "../../model/writeContents";
import type { Box } from "../../model/Box";
import type { Scalar } from "../../model/Cell";
import type { Handler } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/SheetModel";
import type { TableModel } from "../../model/TableModel";

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
