import { assertAllowed } from "../../model/sheets/protectionGuard";
import { AutoFilterHandler } from "../filter/AutoFilterHandler";
import { clearTableFilters, reapplyTableFilters } from "../../model/filters/filterOperations";
import { deleteTable, dissolveTable, renameTable, resizeTable } from "../../model/tables/tableOperations";
import { flagArgument, placeArgument, textArgument } from "../cellArguments";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { lastRow } from "../../model/cells/Box";
import { ScopedHandler } from "../ScopedHandler";
import { setTableHeaders, setTableTotals } from "../../model/tables/tableParts";
import { tableBody } from "../../model/tables/TableModel";
import { TableColumnCollectionHandler } from "./TableColumnCollectionHandler";
import { TableRowCollectionHandler } from "./TableRowCollectionHandler";
import { TableSortHandler } from "./TableSortHandler";
import { TABLE_EVENTS } from "../eventNumbers";
import type { Box } from "../../model/cells/Box";
import type { Handler } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";
import type { TableModel } from "../../model/tables/TableModel";

/** Excel.Table */
export class TableHandler extends ScopedHandler {
  static override readonly className = "Table";
  static override readonly navigation = ["AutoFilter", "Columns", "Rows", "Sort", "Worksheet"];
  static override readonly since = INTRODUCED.Table ?? {};
  static override readonly events = TABLE_EVENTS;

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super(scope);
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { Id: this.table.id };
  }

  override _eventTarget(): string {
    return this.table.id;
  }

  get Id(): string {
    return this.table.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(name: unknown) {
    renameTable(this.scope.workbook, this.sheet, this.table, name);
  }

  get Style(): string {
    return this.table.style;
  }

  set Style(style: unknown) {
    this.#change({ style: textArgument(style) });
  }

  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }

  set ShowBandedRows(shown: unknown) {
    this.#change({ showBandedRows: flagArgument(shown) });
  }

  get ShowBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }

  set ShowBandedColumns(shown: unknown) {
    this.#change({ showBandedColumns: flagArgument(shown) });
  }

  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }

  set ShowFilterButton(shown: unknown) {
    this.#change({ showFilterButton: flagArgument(shown) });
  }

  get HighlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }

  set HighlightFirstColumn(shown: unknown) {
    this.#change({ highlightFirstColumn: flagArgument(shown) });
  }

  get HighlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }

  set HighlightLastColumn(shown: unknown) {
    this.#change({ highlightLastColumn: flagArgument(shown) });
  }

  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }

  set ShowHeaders(shown: unknown) {
    setTableHeaders(this.sheet, this.table, flagArgument(shown));
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
  }

  set ShowTotals(shown: unknown) {
    setTableTotals(this.scope.workbook, this.sheet, this.table, flagArgument(shown));
  }

  get Worksheet(): Handler {
    return this.scope.make.worksheet(this.sheet);
  }

  get Columns(): Handler {
    return new TableColumnCollectionHandler(this.scope, this.sheet, this.table);
  }

  get Rows(): Handler {
    return new TableRowCollectionHandler(this.scope, this.sheet, this.table);
  }

  get Sort(): Handler {
    return new TableSortHandler(this.sheet, this.table);
  }

  get AutoFilter(): Handler {
    return new AutoFilterHandler(this.scope, this.sheet, this.table);
  }

  ReapplyFilters(): void {
    assertAllowed(this.sheet, "allowAutoFilter");
    reapplyTableFilters(this.scope.workbook, { sheet: this.sheet, table: this.table });
  }

  ClearFilters(): void {
    clearTableFilters(this.scope.workbook, { sheet: this.sheet, table: this.table });
  }

  ConvertToRange(): Handler {
    dissolveTable(this.sheet, this.table);
    return this.#range(this.table.box);
  }

  Delete(): void {
    deleteTable(this.scope.workbook, this.sheet, this.table);
  }

  Resize(range: unknown): void {
    const { sheet, box } = placeArgument(this.scope.workbook, this.sheet, range);
    if (sheet !== this.sheet) throw new HostError("InvalidArgument", "The range is on another sheet.");
    resizeTable(this.sheet, this.table, box);
  }

  GetRange(): Handler {
    return this.#range(this.table.box);
  }

  GetDataBodyRange(): Handler {
    return this.#range(tableBody(this.table));
  }

  GetHeaderRowRange(): Handler {
    if (!this.table.showHeaders) throw new HostError("ItemNotFound", "The table shows no headings.");
    return this.#range({ ...this.table.box, rows: 1 });
  }

  GetTotalRowRange(): Handler {
    if (!this.table.showTotals) throw new HostError("ItemNotFound", "The table shows no totals.");
    return this.#range({ ...this.table.box, row: lastRow(this.table.box), rows: 1 });
  }

  #range(box: Box): Handler {
    return this.scope.make.range(this.sheet, box);
  }

  #change(patch: Partial<TableModel>): void {
    assertAllowed(this.sheet);
    Object.assign(this.table, patch);
    this.sheet.partChanged("tables");
  }
}
