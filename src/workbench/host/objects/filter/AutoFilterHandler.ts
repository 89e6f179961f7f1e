import { assertAllowed } from "../../model/sheets/protectionGuard";
import { clearTableFilters, filterTableColumn, showFiltered, tableFilters } from "../../model/filters/filterOperations";
import { HostError } from "../../wire/HostError";
import { integerArgument, placeArgument, settingsArgument } from "../cellArguments";
import { INTRODUCED } from "../introduced";
import { NULL } from "../../wire/HandlerProtocol";
import { ScopedHandler } from "../ScopedHandler";
import type { Box } from "../../model/cells/Box";
import type { Filters } from "../../model/filters/filterOperations";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";
import type { TableModel } from "../../model/tables/TableModel";

/** Excel.AutoFilter of a sheet, or of a table. Filters by the texts that are shown. */
export class AutoFilterHandler extends ScopedHandler {
  static override readonly className = "AutoFilter";
  static override readonly since = INTRODUCED.AutoFilter ?? {};

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
    if (!this.table) this.sheet.autoFilter = { box, filters: new Map() };
    if (columnIndex !== null && criteria !== null) this.#filter(integerArgument(columnIndex, 0), valuesOf(criteria));
    else this.sheet.partChanged("filter");
  }

  ClearCriteria(): void {
    assertAllowed(this.sheet, "allowAutoFilter");
    if (this.table) clearTableFilters(this.sheet, this.table);
    else if (this.sheet.autoFilter) {
      this.sheet.autoFilter.filters.clear();
      showFiltered(this.sheet, body(this.sheet.autoFilter.box), new Map());
    }
  }

  ClearColumnCriteria(columnIndex: unknown): void {
    this.#filter(integerArgument(columnIndex, 0), null);
  }

  Reapply(): void {
    const box = this.#box();
    if (box) showFiltered(this.sheet, body(box), this.#filters());
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
    return this.table ? tableFilters(this.table) : (this.sheet.autoFilter?.filters ?? new Map<number, string[]>());
  }

  #filter(index: number, texts: readonly string[] | null): void {
    if (this.table) {
      filterTableColumn(this.sheet, this.table, index, texts);
      return;
    }
    const filter = this.sheet.autoFilter;
    if (!filter) throw new HostError("InvalidOperation", "Nothing is filtered.");
    if (texts) filter.filters.set(index, texts);
    else filter.filters.delete(index);
    showFiltered(this.sheet, body(filter.box), filter.filters);
  }
}

function body(box: Box): Box {
  return { ...box, row: box.row + 1, rows: box.rows - 1 };
}

function valuesOf(criteria: unknown): readonly string[] {
  const { filterOn, values } = settingsArgument(criteria);
  if (filterOn === "Values" && Array.isArray(values)) return values.map(String);
  throw new HostError("NotImplemented", `A filter on ${String(filterOn)} is not modelled.`);
}
