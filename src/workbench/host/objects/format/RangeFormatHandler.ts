import { AlignmentHandler } from "./AlignmentHandler";
import { assertAllowed } from "../../model/sheets/protectionGuard";
import { autofitColumns, autofitRows, MAX_HEIGHT, MAX_WIDTH } from "../../model/sizes/autofit";
import { flagArgument, sizeArgument } from "../cellArguments";
import { FormatProtectionHandler } from "./FormatProtectionHandler";
import { INTRODUCED } from "../introduced";
import { lastColumn, lastRow } from "../../model/cells/Box";
import { RangeBorderCollectionHandler } from "./RangeBorderCollectionHandler";
import { RangeFillHandler } from "./RangeFillHandler";
import { RangeFontHandler } from "./RangeFontHandler";
import { rangeFormatTarget } from "./rangeFormatTarget";
import { setTrackSize, uniformSize } from "../../model/sizes/tracks";
import { STANDARD_HEIGHT } from "../../model/sheets/SheetModel";
import type { Handler } from "../../wire/HandlerProtocol";
import type { PlacedBox } from "../../model/cells/PlacedBox";
import type { Scope } from "../Scope";

/** Excel.RangeFormat */
export class RangeFormatHandler extends AlignmentHandler {
  static override readonly className = "RangeFormat";
  static override readonly navigation = ["Borders", "Fill", "Font", "Protection"];
  static override readonly since = INTRODUCED.RangeFormat ?? {};
  static override readonly measured = ["ColumnWidth", "RowHeight", "UseStandardHeight", "UseStandardWidth"];

  constructor(
    private readonly scope: Scope,
    private readonly place: PlacedBox,
  ) {
    super(rangeFormatTarget(scope.workbook, place));
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

  /** In points; null where columns differ. */
  get ColumnWidth(): number | null {
    const { sheet, box } = this.place;
    return uniformSize(sheet, "columns", box.column, lastColumn(box));
  }

  set ColumnWidth(width: unknown) {
    const { sheet, box } = this.place;
    assertAllowed(sheet, "allowFormatColumns");
    setTrackSize(sheet.columns, [box.column, lastColumn(box)], sizeArgument(width, MAX_WIDTH));
    sheet.partChanged("geometry");
  }

  /** In points; null where rows differ. */
  get RowHeight(): number | null {
    const { sheet, box } = this.place;
    return uniformSize(sheet, "rows", box.row, lastRow(box));
  }

  set RowHeight(height: unknown) {
    const { sheet, box } = this.place;
    assertAllowed(sheet, "allowFormatRows");
    setTrackSize(sheet.rows, [box.row, lastRow(box)], sizeArgument(height, MAX_HEIGHT));
    sheet.partChanged("geometry");
  }

  get UseStandardWidth(): boolean | null {
    const width = this.ColumnWidth;
    return width === null ? null : width === this.place.sheet.standardWidth;
  }

  /** Setting false does nothing, as Excel says. */
  set UseStandardWidth(standard: unknown) {
    if (!flagArgument(standard)) return;
    const { sheet, box } = this.place;
    assertAllowed(sheet, "allowFormatColumns");
    setTrackSize(sheet.columns, [box.column, lastColumn(box)], null);
    sheet.partChanged("geometry");
  }

  get UseStandardHeight(): boolean | null {
    const height = this.RowHeight;
    return height === null ? null : height === STANDARD_HEIGHT;
  }

  /** Setting false does nothing, as Excel says. */
  set UseStandardHeight(standard: unknown) {
    if (!flagArgument(standard)) return;
    const { sheet, box } = this.place;
    assertAllowed(sheet, "allowFormatRows");
    setTrackSize(sheet.rows, [box.row, lastRow(box)], null);
    sheet.partChanged("geometry");
  }

  AutofitColumns(): void {
    assertAllowed(this.place.sheet, "allowFormatColumns");
    autofitColumns(this.scope.workbook, this.place);
  }

  AutofitRows(): void {
    assertAllowed(this.place.sheet, "allowFormatRows");
    autofitRows(this.scope.workbook, this.place);
  }
}
