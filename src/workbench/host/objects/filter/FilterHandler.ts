import { assertAllowed } from "../../model/sheets/protectionGuard";
import { filterTableColumn } from "../../model/filters/filterOperations";
import { Handler } from "../../wire/HandlerProtocol";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import type { PlacedColumn } from "../table/PlacedColumn";

/** Excel.Filter of a table's column: by the texts that are shown. */
export class FilterHandler extends Handler {
  static override readonly className = "Filter";
  static override readonly since = INTRODUCED.Filter ?? {};

  constructor(private readonly of: PlacedColumn) {
    super();
  }

  get Criteria(): Excel.FilterCriteria | null {
    const { filter } = this.of.column;
    return filter ? { filterOn: "Values", values: [...filter] } : null;
  }

  ApplyValuesFilter(values: unknown): void {
    if (!Array.isArray(values)) throw new HostError("InvalidArgument", "A filter takes a list of texts.");
    this.#filter(values.map(String));
  }

  Clear(): void {
    this.#filter(null);
  }

  #filter(texts: readonly string[] | null): void {
    const { sheet, table, column } = this.of;
    assertAllowed(sheet, "allowAutoFilter");
    filterTableColumn(sheet, table, table.columns.indexOf(column), texts);
  }
}
