import { assertAllowed } from "../../model/sheets/protectionGuard";
import { writeContents } from "../../model/cells/writeContents";
import { writeNumberFormats } from "../../model/formats/writeNumberFormats";
import { CellsHandler } from "./CellsHandler";
import { displayText } from "../../model/display/displayText";
import { fullBoxAddress } from "../../model/cells/addresses";
import { formatsOf, uniformOf } from "../../model/formats/formatsOf";
import { fromRowColumn, toRowColumn } from "../../model/formulas/rowColumnNotation";
import { HostError } from "../../wire/HostError";
import { hideRows } from "../../model/sizes/hideRows";
import { hyperlinkArgument, hyperlinkObject } from "./hyperlinkArgument";
import { hyperlinkAt, setHyperlink } from "../../model/hyperlinks/hyperlinkOperations";
import { isHiddenTracks, setHiddenTracks, tracksSize } from "../../model/sizes/tracks";
import { isWholeColumns, isWholeRows, lastColumn, lastRow } from "../../model/cells/Box";
import { applyStyle } from "../../model/formats/styleOperations";
import { textArgument } from "../cellArguments";
import { valueType } from "../../model/cells/valueType";
import type { Box } from "../../model/cells/Box";
import type { Scalar } from "../../model/cells/Cell";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Cells that can be read at once. */
const MAX_READ = 5_000_000;

/** What a range holds and where it is: the scalars of Excel.Range. */
export abstract class RangeContents extends CellsHandler {
  get Address(): string {
    return fullBoxAddress(this.place.sheet.name, this.place.box);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.place.box.row;
  }

  get ColumnIndex(): number {
    return this.place.box.column;
  }

  get RowCount(): number {
    return this.place.box.rows;
  }

  get ColumnCount(): number {
    return this.place.box.columns;
  }

  /** -1 beyond what 32 bits hold, as Excel says. */
  get CellCount(): number {
    const count = this.place.box.rows * this.place.box.columns;
    return count > 2_147_483_647 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.place.box);
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.place.box);
  }

  get Values(): Scalar[][] | null {
    return grid(this.place, (sheet, row, column) => sheet.valueAt(row, column) ?? "");
  }

  set Values(given: unknown) {
    this.#write(given);
  }

  get Formulas(): Scalar[][] | null {
    return grid(this.place, (sheet, row, column) => sheet.formulaAt(row, column) ?? sheet.valueAt(row, column) ?? "");
  }

  set Formulas(given: unknown) {
    this.#write(given);
  }

  get FormulasR1C1(): Scalar[][] | null {
    return grid(this.place, (sheet, row, column) => {
      const formula = sheet.formulaAt(row, column);
      return formula === null ? (sheet.valueAt(row, column) ?? "") : toRowColumn(formula, { row, column });
    });
  }

  set FormulasR1C1(given: unknown) {
    const { row, column } = this.place.box;
    if (!Array.isArray(given)) throw new HostError("InvalidArgument", "Formulas are given as an array.");
    const rows: readonly unknown[] = given;
    const translated = rows.map((line, down) =>
      (Array.isArray(line) ? line : []).map((content: unknown, right) =>
        typeof content === "string" ? fromRowColumn(content, { row: row + down, column: column + right }) : content,
      ),
    );
    this.#write(translated);
  }

  get Hyperlink(): Excel.RangeHyperlink | null {
    const { sheet, box } = this.place;
    const link = hyperlinkAt(this.place);
    const { numberFormat } = sheet.formatAt(box.row, box.column);
    return link && hyperlinkObject(link, displayText(sheet.valueAt(box.row, box.column), numberFormat));
  }

  set Hyperlink(link: unknown) {
    setHyperlink(this.scope.workbook, this.place, hyperlinkArgument(link));
  }

  get Text(): string[][] | null {
    return grid(this.place, (sheet, row, column) =>
      displayText(sheet.valueAt(row, column), sheet.formatAt(row, column).numberFormat),
    );
  }

  get ValueTypes(): string[][] | null {
    return grid(this.place, (sheet, row, column) => valueType(sheet.cells.get(row, column)));
  }

  get NumberFormat(): string[][] | null {
    return grid(this.place, (sheet, row, column) => sheet.formatAt(row, column).numberFormat);
  }

  set NumberFormat(given: unknown) {
    writeNumberFormats(this.scope.workbook, this.place.sheet, this.place.box, given);
  }

  get Style(): string | null {
    return uniformOf(formatsOf(this.place.sheet, this.place.box), "style");
  }

  set Style(name: unknown) {
    applyStyle(this.scope.workbook, this.place.sheet, this.place.box, textArgument(name));
  }

  get ColumnHidden(): boolean | null {
    const { sheet, box } = this.place;
    return isHiddenTracks(sheet.columns, box.column, lastColumn(box));
  }

  set ColumnHidden(hidden: unknown) {
    const { sheet, box } = this.place;
    assertAllowed(sheet, "allowFormatColumns");
    setHiddenTracks(sheet.columns, [box.column, lastColumn(box)], hidden === true);
    sheet.partChanged("geometry");
  }

  get RowHidden(): boolean | null {
    const { sheet, box } = this.place;
    return isHiddenTracks(sheet.rows, box.row, lastRow(box));
  }

  set RowHidden(hidden: unknown) {
    const { sheet, box } = this.place;
    assertAllowed(sheet, "allowFormatRows");
    hideRows(sheet, [box.row, lastRow(box)], hidden === true);
  }

  get Hidden(): boolean | null {
    const rows = this.RowHidden;
    const columns = this.ColumnHidden;
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  get Left(): number {
    return tracksSize(this.place.sheet, "columns", 0, this.place.box.column - 1);
  }

  get Top(): number {
    return tracksSize(this.place.sheet, "rows", 0, this.place.box.row - 1);
  }

  get Width(): number {
    return tracksSize(this.place.sheet, "columns", this.place.box.column, lastColumn(this.place.box));
  }

  get Height(): number {
    return tracksSize(this.place.sheet, "rows", this.place.box.row, lastRow(this.place.box));
  }

  /** The client asks this once before it sends a large array in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    const { box } = this.place;
    if (rows === box.rows && columns === box.columns) return;
    throw new HostError("InvalidArgument", "The size of the array doesn't match the size of the range.");
  }

  #write(given: unknown): void {
    const { sheet, box } = this.place;
    if (isUnbounded(box)) throw new HostError("InvalidArgument", "Values can't be set on an unbounded range.");
    writeContents(this.scope.workbook, sheet, box, given);
  }
}

function isUnbounded(box: Box): boolean {
  return isWholeColumns(box) || isWholeRows(box);
}

/** One thing of every cell; null for an unbounded range, as Excel answers. */
function grid<T>(
  { sheet, box }: { readonly sheet: SheetModel; readonly box: Box },
  read: (sheet: SheetModel, row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(box)) return null;
  if (box.rows * box.columns > MAX_READ) throw new HostError("RangeExceedsLimit", "The range is too large to be read.");
  return Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (_, column) => read(sheet, box.row + row, box.column + column)),
  );
}
