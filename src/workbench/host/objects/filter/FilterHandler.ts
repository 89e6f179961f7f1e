import { assertAllowed } from "../../model/sheets/protectionGuard";
import { filterArgument } from "./filterArguments";
import { filterTableColumn } from "../../model/filters/filterOperations";
import { INTRODUCED } from "../introduced";
import { ScopedHandler } from "../ScopedHandler";
import type { FilterModel } from "../../model/filters/FilterModel";
import type { PlacedColumn } from "../table/PlacedColumn";
import type { Scope } from "../Scope";

/** Excel.Filter of a table's column. */
export class FilterHandler extends ScopedHandler {
  static override readonly className = "Filter";
  static override readonly since = INTRODUCED.Filter ?? {};
  static override readonly calculated = [
    "Apply",
    "ApplyBottomItemsFilter",
    "ApplyBottomPercentFilter",
    "ApplyCellColorFilter",
    "ApplyCustomFilter",
    "ApplyDynamicFilter",
    "ApplyFontColorFilter",
    "ApplyTopItemsFilter",
    "ApplyTopPercentFilter",
    "ApplyValuesFilter",
  ];

  constructor(
    scope: Scope,
    private readonly of: PlacedColumn,
  ) {
    super(scope);
  }

  get Criteria(): FilterModel | null {
    return this.of.column.filter;
  }

  Apply(criteria: unknown): void {
    this.#filter(filterArgument(criteria));
  }

  ApplyBottomItemsFilter(criterion1: unknown): void {
    this.Apply({ filterOn: "BottomItems", criterion1 });
  }

  ApplyBottomPercentFilter(criterion1: unknown): void {
    this.Apply({ filterOn: "BottomPercent", criterion1 });
  }

  ApplyCellColorFilter(color: unknown): void {
    this.Apply({ filterOn: "CellColor", color });
  }

  ApplyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): void {
    this.Apply({ filterOn: "Custom", criterion1, criterion2, operator });
  }

  ApplyDynamicFilter(dynamicCriteria: unknown): void {
    this.Apply({ filterOn: "Dynamic", dynamicCriteria });
  }

  ApplyFontColorFilter(color: unknown): void {
    this.Apply({ filterOn: "FontColor", color });
  }

  ApplyTopItemsFilter(criterion1: unknown): void {
    this.Apply({ filterOn: "TopItems", criterion1 });
  }

  ApplyTopPercentFilter(criterion1: unknown): void {
    this.Apply({ filterOn: "TopPercent", criterion1 });
  }

  ApplyValuesFilter(values: unknown): void {
    this.Apply({ filterOn: "Values", values });
  }

  Clear(): void {
    this.#filter(null);
  }

  #filter(filter: FilterModel | null): void {
    const { sheet, table, column } = this.of;
    assertAllowed(sheet, "allowAutoFilter");
    filterTableColumn(this.scope.workbook, { sheet, table }, table.columns.indexOf(column), filter);
  }
}
