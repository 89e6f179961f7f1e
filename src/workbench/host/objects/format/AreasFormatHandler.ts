import { AlignmentHandler } from "./AlignmentHandler";
import { areasFormatTarget } from "./areasFormatTarget";
import { FormatProtectionHandler } from "./FormatProtectionHandler";
import { INTRODUCED } from "../introduced";
import { RangeBorderCollectionHandler } from "./RangeBorderCollectionHandler";
import { RangeFillHandler } from "./RangeFillHandler";
import { RangeFontHandler } from "./RangeFontHandler";
import { RangeFormatHandler } from "./RangeFormatHandler";
import type { Box } from "../../model/cells/Box";
import type { Handler } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.RangeFormat of several rectangles. */
export class AreasFormatHandler extends AlignmentHandler {
  static override readonly className = "RangeFormat";
  static override readonly navigation = ["Borders", "Fill", "Font", "Protection"];
  static override readonly since = INTRODUCED.RangeFormat ?? {};
  static override readonly measured = ["ColumnWidth", "RowHeight"];
  readonly #parts: readonly RangeFormatHandler[];

  constructor(scope: Scope, sheet: SheetModel, boxes: readonly Box[]) {
    super(areasFormatTarget(scope.workbook, sheet, boxes));
    this.#parts = boxes.map((box) => new RangeFormatHandler(scope, { sheet, box }));
  }

  get Borders(): Handler {
    return new RangeBorderCollectionHandler(this.target);
  }

  get Fill(): Handler {
    return new RangeFillHandler(this.target);
  }

  get Font(): Handler {
    return new RangeFontHandler(this.target);
  }

  get Protection(): Handler {
    return new FormatProtectionHandler(this.target);
  }

  get ColumnWidth(): number | null {
    return alike(this.#parts.map((part) => part.ColumnWidth));
  }

  set ColumnWidth(width: unknown) {
    for (const part of this.#parts) part.ColumnWidth = width as number;
  }

  get RowHeight(): number | null {
    return alike(this.#parts.map((part) => part.RowHeight));
  }

  set RowHeight(height: unknown) {
    for (const part of this.#parts) part.RowHeight = height as number;
  }

  AutofitColumns(): void {
    for (const part of this.#parts) part.AutofitColumns();
  }

  AutofitRows(): void {
    for (const part of this.#parts) part.AutofitRows();
  }
}

function alike(sizes: readonly (number | null)[]): number | null {
  const [first = null, ...others] = sizes;
  return others.every((other) => other === first) ? first : null;
}
