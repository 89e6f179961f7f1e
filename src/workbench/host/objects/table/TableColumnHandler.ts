import { deleteTableColumn } from "../../model/tables/tableColumns";
import { FilterHandler } from "../filter/FilterHandler";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { lastRow } from "../../model/cells/Box";
import { ScopedHandler } from "../ScopedHandler";
import { tableBody } from "../../model/tables/TableModel";
import { textArgument } from "../cellArguments";
import { writeContents } from "../../model/cells/writeContents";
import type { Box } from "../../model/cells/Box";
import type { Scalar } from "../../model/cells/Cell";
import type { Handler } from "../../wire/HandlerProtocol";
import type { PlacedColumn } from "./PlacedColumn";
import type { Scope } from "../Scope";

/** Excel.TableColumn */
export class TableColumnHandler extends ScopedHandler {
  static override readonly className = "TableColumn";
  static override readonly navigation = ["Filter"];
  static override readonly since = INTRODUCED.TableColumn ?? {};
  static override readonly calculated = ["Values"];

  constructor(
    scope: Scope,
    private readonly of: PlacedColumn,
  ) {
    super(scope);
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { Id: this.of.column.id };
  }

  get Id(): number {
    return this.of.column.id;
  }

  get Index(): number {
    return this.of.table.columns.indexOf(this.of.column);
  }

  get Name(): string {
    return this.of.column.name;
  }

  set Name(name: unknown) {
    const heading = textArgument(name);
    if (heading === "") throw new HostError("InvalidArgument", "A column has a name.");
    const { table, sheet } = this.of;
    writeContents(this.scope.workbook, sheet, { ...this.#box(table.box), rows: 1 }, `'${heading}`);
  }

  get Values(): Scalar[][] {
    const { table, sheet } = this.of;
    const box = this.#box(table.box);
    return Array.from({ length: box.rows }, (_, index) => [sheet.valueAt(box.row + index, box.column) ?? ""]);
  }

  set Values(values: unknown) {
    writeContents(this.scope.workbook, this.of.sheet, this.#box(this.of.table.box), values);
  }

  get Filter(): Handler {
    return new FilterHandler(this.scope, this.of);
  }

  GetRange(): Handler {
    return this.scope.make.range(this.of.sheet, this.#box(this.of.table.box));
  }

  GetDataBodyRange(): Handler {
    return this.scope.make.range(this.of.sheet, this.#box(tableBody(this.of.table)));
  }

  GetHeaderRowRange(): Handler {
    return this.scope.make.range(this.of.sheet, { ...this.#box(this.of.table.box), rows: 1 });
  }

  GetTotalRowRange(): Handler {
    const { table, sheet } = this.of;
    if (!table.showTotals) throw new HostError("ItemNotFound", "The table shows no totals.");
    return this.scope.make.range(sheet, { ...this.#box(table.box), row: lastRow(table.box), rows: 1 });
  }

  Delete(): void {
    deleteTableColumn(this.scope.workbook, this.of.sheet, this.of.table, this.of.column);
  }

  #box(box: Box): Box {
    return { ...box, column: box.column + this.Index, columns: 1 };
  }
}
