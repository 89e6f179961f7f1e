import { activateChart } from "../../model/charts/chartOperations";
import { activateSheet } from "../../model/sheets/sheetOperations";
import { assertAllowed, assertUnlocked } from "../../model/sheets/protectionGuard";
import { autoFill, FILL_KINDS, type FillKind } from "../../model/editing/autoFill";
import { clearRange } from "../../model/cells/clearRange";
import { ConditionalFormatCollectionHandler } from "../conditional/ConditionalFormatCollectionHandler";
import { copyRange } from "../../model/editing/copyRange";
import { DataValidationHandler } from "./DataValidationHandler";
import { flagArgument, integerArgument, placeArgument, wordArgument } from "../cellArguments";
import { GROUPED_BY, groupTracks, showGroups, ungroupTracks, type GroupedBy } from "../../model/sizes/outline";
import { HostError } from "../../wire/HostError";
import { inheritFormats } from "../../model/formats/inheritFormats";
import { INTRODUCED } from "../introduced";
import { mergeCells, unmergeCells } from "../../model/cells/mergeCells";
import { moveRange } from "../../model/editing/moveRange";
import { RangeFormatHandler } from "../format/RangeFormatHandler";
import { RangePlaces } from "./RangePlaces";
import { readCellProperties, readTrackProperties } from "../readProperties";
import { RangeSortHandler } from "./RangeSortHandler";
import { removeDuplicates } from "../../model/editing/removeDuplicates";
import { RemoveDuplicatesResultHandler } from "./RemoveDuplicatesResultHandler";
import { selectBox } from "../../model/cells/selectBox";
import { shiftCells } from "../../model/editing/shiftCells";
import { TableScopedCollectionHandler } from "../table/TableScopedCollectionHandler";
import { writeCellProperties, writeTrackProperties } from "../writeProperties";
import type { Handler } from "../../wire/HandlerProtocol";
import type { ShiftDirection } from "../../model/cells/shiftBox";

/** Excel.Range */
export class RangeHandler extends RangePlaces {
  static override readonly className = "Range";
  static override readonly navigation = ["ConditionalFormats", "DataValidation", "Format", "Sort", "Worksheet"];
  static override readonly since = INTRODUCED.Range ?? {};
  static override readonly calculated = [
    "Values",
    "Text",
    "ValueTypes",
    "GetUsedRange",
    "GetUsedRangeOrNullObject",
    "Find",
    "FindOrNullObject",
    "RemoveDuplicates",
    "GetSpecialCells",
    "GetSpecialCellsOrNullObject",
    "Hyperlink",
  ];
  static override readonly measured = ["Left", "Top", "Width", "Height"];

  get Format(): Handler {
    return new RangeFormatHandler(this.scope, this.place);
  }

  get DataValidation(): Handler {
    return new DataValidationHandler(this.scope, this.place);
  }

  get ConditionalFormats(): Handler {
    return new ConditionalFormatCollectionHandler(this.scope, this.place);
  }

  get Sort(): Handler {
    return new RangeSortHandler(this.scope, this.place);
  }

  GetTables(fullyContained: unknown): Handler {
    return new TableScopedCollectionHandler(this.scope, this.place, fullyContained === true);
  }

  Clear(applyTo: unknown): void {
    clearRange(this.place.sheet, this.place.box, applyTo === null ? "All" : String(applyTo));
  }

  Merge(across: unknown): void {
    mergeCells(this.place.sheet, this.place.box, across !== null && flagArgument(across));
  }

  Unmerge(): void {
    unmergeCells(this.place.sheet, this.place.box);
  }

  Select(): void {
    const { sheet, box } = this.place;
    activateSheet(this.scope.workbook, sheet);
    activateChart(this.scope.workbook, null);
    selectBox(sheet, box);
  }

  Calculate(): void {
    this.scope.services.recalculate();
  }

  Insert(shift: unknown): Handler {
    const { sheet, box } = this.place;
    const direction = wordArgument(shift, ["Down", "Right"]).toLowerCase();
    assertAllowed(sheet, direction === "down" ? "allowInsertRows" : "allowInsertColumns");
    shiftCells(this.scope.workbook, sheet, box, direction as ShiftDirection);
    inheritFormats(sheet, box, direction as ShiftDirection);
    return this.scope.make.range(sheet, box);
  }

  Delete(shift: unknown): void {
    const { sheet, box } = this.place;
    const direction = wordArgument(shift, ["Up", "Left"]).toLowerCase();
    assertAllowed(sheet, direction === "up" ? "allowDeleteRows" : "allowDeleteColumns");
    shiftCells(this.scope.workbook, sheet, box, direction as ShiftDirection);
  }

  /** Formulas are copied uncalculated: only their values must be known. */
  async CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): Promise<void> {
    const { sheet, box } = this.place;
    const what = wordArgument(copyType ?? "All", ["All", "Formulas", "Values", "Formats"]);
    assertUnlocked(sheet, box);
    if (what === "Values") await this.scope.services.settle("calculated");
    copyRange(this.scope.workbook, placeArgument(this.scope.workbook, sheet, source), this.place, {
      what,
      skipBlanks: skipBlanks === true,
      transpose: transpose === true,
    });
  }

  AutoFill(destination: unknown, kind: unknown): void {
    if (kind === "FlashFill") throw new HostError("NotImplemented", "Flash fill is not modelled.");
    const { workbook } = this.scope;
    const target = placeArgument(workbook, this.place.sheet, destination ?? this);
    if (target.sheet !== this.place.sheet)
      throw new HostError("InvalidArgument", "The ranges are on different sheets.");
    autoFill(workbook, this.place, target.box, wordArgument(kind ?? "FillDefault", FILL_KINDS) as FillKind);
  }

  MoveTo(destination: unknown): void {
    const { workbook } = this.scope;
    moveRange(workbook, this.place, placeArgument(workbook, this.place.sheet, destination));
  }

  RemoveDuplicates(columns: unknown, includesHeader: unknown): Handler {
    if (!Array.isArray(columns)) throw new HostError("InvalidArgument", "The columns are given as an array.");
    const wanted = columns.map((column) => integerArgument(column, 0));
    const { sheet, box } = this.place;
    const result = removeDuplicates(sheet, box, { columns: wanted, hasHeader: flagArgument(includesHeader) });
    return new RemoveDuplicatesResultHandler(result);
  }

  Group(by: unknown): void {
    groupTracks(this.place, groupedBy(by));
  }

  Ungroup(by: unknown): void {
    ungroupTracks(this.place, groupedBy(by));
  }

  ShowGroupDetails(by: unknown): void {
    showGroups(this.place, groupedBy(by), true);
  }

  HideGroupDetails(by: unknown): void {
    showGroups(this.place, groupedBy(by), false);
  }

  SetCellProperties(properties: unknown): void {
    writeCellProperties(this.scope, this.place, properties);
  }

  SetRowProperties(properties: unknown): void {
    writeTrackProperties(this.scope, this.place, "rows", properties);
  }

  SetColumnProperties(properties: unknown): void {
    writeTrackProperties(this.scope, this.place, "columns", properties);
  }

  GetCellProperties(wanted: unknown): Excel.CellProperties[][] {
    return readCellProperties(this.scope, this.place, wanted);
  }

  GetRowProperties(wanted: unknown): Excel.RowProperties[] {
    return readTrackProperties(this.scope, this.place, "rows", wanted);
  }

  GetColumnProperties(wanted: unknown): Excel.ColumnProperties[] {
    return readTrackProperties(this.scope, this.place, "columns", wanted);
  }
}

function groupedBy(by: unknown): GroupedBy {
  return wordArgument(by, GROUPED_BY) as GroupedBy;
}
