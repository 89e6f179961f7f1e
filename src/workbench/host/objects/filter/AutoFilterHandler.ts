import { assertAllowed } from "../../model/sheets/protectionGuard";
import { clearTableFilters, filterTableColumn, showFiltered, tableFilters } from "../../model/filters/filterOperations";
import { filterArgument } from "./filterArguments";
import { HostError } from "../../wire/HostError";
import { integerArgument, placeArgument } from "../cellArguments";
import { INTRODUCED } from "../introduced";
import { NULL } from "../../wire/HandlerProtocol";
import { sameBox } from "../../model/cells/Box";
import { ScopedHandler } from "../ScopedHandler";
import type { Box } from "../../model/cells/Box";
import type { Filters } from "../../model/filters/filterOperations";
import type { FilterModel } from "../../model/filters/FilterModel";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";
import type { TableModel } from "../../model/tables/TableModel";

/** Excel.AutoFilter of a sheet, or of a table. */
export class AutoFilterHandler extends ScopedHandler {
  static override readonly className = "AutoFilter";
  static override readonly since = INTRODUCED.AutoFilter ?? {};
  static override readonly calculated = ["Apply", "Reapply"];

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel,
    private readonly table: TableModel | null,
  ) {
    super(scope);
  }

  get Enabled(): boolean {
    return this.table ? this.table.showFilterButton : this.sheet.autoFilter !== null;
  }

  get IsDataFiltered(): boolean {
    return this.#filters().size > 0;
  }

  Apply(range: unknown, columnIndex: unknown, criteria: unknown): void {
    assertAllowed(this.sheet, "allowAutoFilter");
    const { box } = placeArgument(this.scope.workbook, this.sheet, range);
    if (!this.table) this.sheet.autoFilter = { box, filters: this.#kept(box) };
    const isFiltering = columnIndex !== null && criteria !== null;
    if (isFiltering) this.#filter(integerArgument(columnIndex, 0), filterArgument(criteria));
    else this.sheet.partChanged("filter");
  }

  ClearCriteria(): void {
    assertAllowed(this.sheet, "allowAutoFilter");
    if (this.table) clearTableFilters(this.scope.workbook, { sheet: this.sheet, table: this.table });
    else if (this.sheet.autoFilter) {
      this.sheet.autoFilter.filters.clear();
      this.#show(this.sheet.autoFilter.box);
    }
  }

  ClearColumnCriteria(columnIndex: unknown): void {
    this.#filter(integerArgument(columnIndex, 0), null);
  }

  Reapply(): void {
    const box = this.#box();
    if (box) this.#show(box);
  }

  Remove(): void {
    this.ClearCriteria();
    if (this.table) this.table.showFilterButton = false;
    else this.sheet.autoFilter = null;
    this.sheet.partChanged("filter");
  }

  GetRange(): Handler {
    const range = this.GetRangeOrNullObject();
    if (range === NULL) throw new HostError("ItemNotFound", "Nothing is filtered.");
    return range;
  }

  GetRangeOrNullObject(): Handler | Null {
    const box = this.#box();
    return box ? this.scope.make.range(this.sheet, box) : NULL;
  }

  #box(): Box | null {
    return this.table ? this.table.box : (this.sheet.autoFilter?.box ?? null);
  }

  #filters(): Filters {
    return this.table ? tableFilters(this.table) : (this.sheet.autoFilter?.filters ?? new Map<number, FilterModel>());
  }

  /** Filters of other columns stay when the same range is filtered again. */
  #kept(box: Box): Map<number, FilterModel> {
    const filter = this.sheet.autoFilter;
    return filter && sameBox(filter.box, box) ? filter.filters : new Map<number, FilterModel>();
  }

  #show(box: Box): void {
    showFiltered(this.scope.workbook, { sheet: this.sheet, box: body(box) }, this.#filters());
  }

  #filter(index: number, chosen: FilterModel | null): void {
    if (this.table) {
      filterTableColumn(this.scope.workbook, { sheet: this.sheet, table: this.table }, index, chosen);
      return;
    }
    const filter = this.sheet.autoFilter;
    if (!filter) throw new HostError("InvalidOperation", "Nothing is filtered.");
    if (index >= filter.box.columns) throw new HostError("InvalidArgument", "There is no such column to filter by.");
    if (chosen) filter.filters.set(index, chosen);
    else filter.filters.delete(index);
    this.#show(filter.box);
  }
}

function body(box: Box): Box {
  return { ...box, row: box.row + 1, rows: box.rows - 1 };
}
