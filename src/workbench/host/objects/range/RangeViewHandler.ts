import { displayText } from "../../model/display/displayText";
import { fullBoxAddress } from "../../model/cells/addresses";
import { cellBox } from "../../model/cells/Box";
import { assertDimensions, writeContents } from "../../model/cells/writeContents";
import { writeNumberFormats } from "../../model/formats/writeNumberFormats";
import { INTRODUCED } from "../introduced";
import { RangeViewCollectionHandler } from "./RangeViewCollectionHandler";
import { ScopedHandler } from "../ScopedHandler";
import { valueType } from "../../model/cells/valueType";
import type { Box } from "../../model/cells/Box";
import type { Handler } from "../../wire/HandlerProtocol";
import type { RangeViewModel } from "./RangeViewModel";
import type { Scalar } from "../../model/cells/Cell";
import type { Scope } from "../Scope";

/** Excel.RangeView: of a range what shows. */
export class RangeViewHandler extends ScopedHandler {
  static override readonly className = "RangeView";
  static override readonly navigation = ["Rows"];
  static override readonly since = INTRODUCED.RangeView ?? {};
  static override readonly calculated = ["Values", "Text", "ValueTypes"];

  constructor(
    scope: Scope,
    private readonly view: RangeViewModel,
  ) {
    super(scope);
  }

  get Rows(): Handler {
    const { view } = this;
    const rows = view.rows.map((row, index) => ({ ...view, rows: [row], index }));
    return new RangeViewCollectionHandler(rows.map((row) => new RangeViewHandler(this.scope, row)));
  }

  get RowCount(): number {
    return this.view.rows.length;
  }

  get ColumnCount(): number {
    return this.view.columns.length;
  }

  get Index(): number {
    return this.view.index;
  }

  get CellAddresses(): string[][] {
    return this.#grid((row, column) => fullBoxAddress(this.view.sheet.name, cellBox(row, column)));
  }

  get Values(): Scalar[][] {
    return this.#grid((row, column) => this.view.sheet.valueAt(row, column) ?? "");
  }

  set Values(given: unknown) {
    this.#write(given);
  }

  get Formulas(): Scalar[][] {
    const { sheet } = this.view;
    return this.#grid((row, column) => sheet.formulaAt(row, column) ?? sheet.valueAt(row, column) ?? "");
  }

  set Formulas(given: unknown) {
    this.#write(given);
  }

  get Text(): string[][] {
    const { sheet } = this.view;
    return this.#grid((row, column) =>
      displayText(sheet.valueAt(row, column), sheet.formatAt(row, column).numberFormat),
    );
  }

  get NumberFormat(): string[][] {
    return this.#grid((row, column) => this.view.sheet.formatAt(row, column).numberFormat);
  }

  set NumberFormat(given: unknown) {
    this.#each(given, (box, format) => writeNumberFormats(this.scope.workbook, this.view.sheet, box, format));
  }

  get ValueTypes(): string[][] {
    return this.#grid((row, column) => valueType(this.view.sheet.cells.get(row, column)));
  }

  GetRange(): Handler {
    return this.scope.make.range(this.view.sheet, this.view.box);
  }

  #write(given: unknown): void {
    this.#each(given, (box, content) => writeContents(this.scope.workbook, this.view.sheet, box, content));
  }

  /** One value for all cells that show, or one for each. */
  #each(given: unknown, write: (box: Box, value: unknown) => void): void {
    const { rows, columns } = this.view;
    const lines: readonly unknown[] | null = Array.isArray(given) ? given : null;
    if (lines) assertDimensions(lines, { row: 0, column: 0, rows: rows.length, columns: columns.length });
    for (const [index, row] of rows.entries()) {
      for (const [at, column] of columns.entries()) {
        const line = lines?.[index];
        write(cellBox(row, column), Array.isArray(line) ? (line[at] as unknown) : given);
      }
    }
  }

  #grid<T>(read: (row: number, column: number) => T): T[][] {
    return this.view.rows.map((row) => this.view.columns.map((column) => read(row, column)));
  }
}
