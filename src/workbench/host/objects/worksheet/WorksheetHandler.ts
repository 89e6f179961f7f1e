import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../model/sheets/sheetOperations";
import { AutoFilterHandler } from "../filter/AutoFilterHandler";
import { ChartCollectionHandler } from "../chart/ChartCollectionHandler";
import { colorArgument, findPlace, flagArgument, integerArgument, sizeArgument, textArgument } from "../cellArguments";
import { CommentCollectionHandler } from "../comment/CommentCollectionHandler";
import { copySheet } from "../../model/sheets/copySheet";
import { findCells } from "../../model/cells/findCells";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { isOnSheet, WHOLE_SHEET } from "../../model/cells/Box";
import { NamedItemCollectionHandler } from "../workbook/NamedItemCollectionHandler";
import { NULL } from "../../wire/HandlerProtocol";
import { PageBreakCollectionHandler } from "../page/PageBreakCollectionHandler";
import { PageLayoutHandler } from "../page/PageLayoutHandler";
import { searchArguments } from "../range/searchArguments";
import { showOutlineLevels } from "../../model/sizes/outline";
import { ScopedHandler } from "../ScopedHandler";
import { SHEET_EVENTS } from "../eventNumbers";
import { STANDARD_HEIGHT } from "../../model/sheets/SheetModel";
import { TableCollectionHandler } from "../table/TableCollectionHandler";
import { WorksheetCustomPropertyCollectionHandler } from "./WorksheetCustomPropertyCollectionHandler";
import { WorksheetFreezePanesHandler } from "./WorksheetFreezePanesHandler";
import { WorksheetProtectionHandler } from "./WorksheetProtectionHandler";
import type { Box } from "../../model/cells/Box";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { Scope } from "../Scope";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.Worksheet */
export class WorksheetHandler extends ScopedHandler {
  static override readonly className = "Worksheet";
  static override readonly navigation = [
    "AutoFilter",
    "Charts",
    "CustomProperties",
    "Comments",
    "FreezePanes",
    "HorizontalPageBreaks",
    "Names",
    "PageLayout",
    "Protection",
    "Tables",
    "VerticalPageBreaks",
  ];
  static override readonly since = INTRODUCED.Worksheet ?? {};
  static override readonly calculated = ["FindAll", "FindAllOrNullObject", "GetUsedRange", "GetUsedRangeOrNullObject"];
  static override readonly events = SHEET_EVENTS;

  constructor(
    scope: Scope,
    private readonly sheet: SheetModel,
  ) {
    super(scope);
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { Id: this.sheet.id };
  }

  override _eventTarget(): string {
    return this.sheet.id;
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: unknown) {
    renameSheet(this.scope.workbook, this.sheet, name);
  }

  get Position(): number {
    return this.scope.workbook.sheets.indexOf(this.sheet);
  }

  set Position(position: unknown) {
    moveSheet(this.scope.workbook, this.sheet, position);
  }

  get Visibility(): string {
    return this.sheet.visibility;
  }

  set Visibility(visibility: unknown) {
    setVisibility(this.scope.workbook, this.sheet, visibility);
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }

  set TabColor(color: unknown) {
    this.sheet.tabColor = color === "" ? "" : colorArgument(color);
    this.sheet.partChanged("tab");
  }

  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  /** What `showGridlines = …` is called on the wire. */
  set Gridlines(shown: unknown) {
    this.sheet.showGridlines = flagArgument(shown);
    this.sheet.partChanged("view");
  }

  get ShowHeadings(): boolean {
    return this.sheet.showHeadings;
  }

  /** What `showHeadings = …` is called on the wire. */
  set Headings(shown: unknown) {
    this.sheet.showHeadings = flagArgument(shown);
    this.sheet.partChanged("view");
  }

  get StandardHeight(): number {
    return STANDARD_HEIGHT;
  }

  get StandardWidth(): number {
    return this.sheet.standardWidth;
  }

  set StandardWidth(width: unknown) {
    this.sheet.standardWidth = sizeArgument(width);
    this.sheet.partChanged("geometry");
  }

  get Tables(): Handler {
    return new TableCollectionHandler(this.scope, this.sheet);
  }

  get Names(): Handler {
    return new NamedItemCollectionHandler(this.scope, this.sheet);
  }

  get Charts(): Handler {
    return new ChartCollectionHandler(this.scope, this.sheet);
  }

  get FreezePanes(): Handler {
    return new WorksheetFreezePanesHandler(this.scope, this.sheet);
  }

  get Protection(): Handler {
    return new WorksheetProtectionHandler(this.sheet);
  }

  get PageLayout(): Handler {
    return new PageLayoutHandler(this.scope, this.sheet);
  }

  get HorizontalPageBreaks(): Handler {
    return this.#breaks("rows");
  }

  get VerticalPageBreaks(): Handler {
    return this.#breaks("columns");
  }

  get Comments(): Handler {
    return new CommentCollectionHandler(this.scope, this.sheet);
  }

  get CustomProperties(): Handler {
    return new WorksheetCustomPropertyCollectionHandler(this.sheet);
  }

  get AutoFilter(): Handler {
    return new AutoFilterHandler(this.scope, this.sheet, null);
  }

  Activate(): void {
    activateSheet(this.scope.workbook, this.sheet);
  }

  Calculate(): void {
    this.scope.services.recalculate();
  }

  Delete(): void {
    deleteSheet(this.scope.workbook, this.sheet);
  }

  Copy(positionType: unknown, relativeTo: unknown): Handler {
    const neighbour = relativeTo instanceof WorksheetHandler ? relativeTo.sheet : null;
    return this.scope.make.worksheet(
      copySheet(this.scope.workbook, this.sheet, String(positionType ?? "None"), neighbour),
    );
  }

  GetCell(row: unknown, column: unknown): Handler {
    return this.#range({ row: integerArgument(row, 0), column: integerArgument(column, 0), rows: 1, columns: 1 });
  }

  GetRange(address: unknown): Handler {
    if (address === null || address === undefined) return this.#range(WHOLE_SHEET);
    const place = findPlace(this.scope.workbook, this.sheet, textArgument(address));
    if (place?.sheet !== this.sheet) throw new HostError("InvalidArgument", `"${String(address)}" is no range here.`);
    return this.#range(place.box);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Handler {
    return this.#range({
      row: integerArgument(row, 0),
      column: integerArgument(column, 0),
      rows: integerArgument(rows, 1),
      columns: integerArgument(columns, 1),
    });
  }

  /** Several addresses with commas or, as in countries that write decimals with a comma, semicolons between. */
  GetRanges(address: unknown): Handler {
    const parts = address === null ? [null] : textArgument(address).split(/[,;]/);
    const boxes = parts.map((part) =>
      part === null ? WHOLE_SHEET : findPlace(this.scope.workbook, this.sheet, part)?.box,
    );
    const found = boxes.filter((box) => box !== undefined);
    if (found.length < boxes.length) throw new HostError("InvalidArgument", `"${String(address)}" are no ranges.`);
    return this.scope.make.rangeAreas(this.sheet, found);
  }

  /** An empty sheet has A1, as in Excel. */
  GetUsedRange(valuesOnly: unknown): Handler {
    return this.#range(this.sheet.usedBox(valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Handler | Null {
    const used = this.sheet.usedBox(valuesOnly === true);
    return used ? this.#range(used) : NULL;
  }

  FindAll(text: unknown, criteria: unknown): Handler {
    const areas = this.FindAllOrNullObject(text, criteria);
    if (areas === NULL) throw new HostError("ItemNotFound", "The text was not found.");
    return areas;
  }

  FindAllOrNullObject(text: unknown, criteria: unknown): Handler | Null {
    const cells = findCells(this.sheet, WHOLE_SHEET, textArgument(text), searchArguments(criteria));
    return cells.length > 0 ? this.scope.make.rangeAreas(this.sheet, cells) : NULL;
  }

  ShowOutlineLevels(rows: unknown, columns: unknown): void {
    showOutlineLevels(this.sheet, integerArgument(rows, 0), integerArgument(columns, 0));
  }

  GetNext(visibleOnly: unknown): Handler {
    return found(this.GetNextOrNullObject(visibleOnly));
  }

  GetNextOrNullObject(visibleOnly: unknown): Handler | Null {
    return this.#neighbour(this.scope.workbook.sheets.slice(this.Position + 1), visibleOnly === true);
  }

  GetPrevious(visibleOnly: unknown): Handler {
    return found(this.GetPreviousOrNullObject(visibleOnly));
  }

  GetPreviousOrNullObject(visibleOnly: unknown): Handler | Null {
    return this.#neighbour(this.scope.workbook.sheets.slice(0, this.Position).reverse(), visibleOnly === true);
  }

  #breaks(kind: "rows" | "columns"): Handler {
    const { sheet } = this;
    const breaks = sheet.pageBreaks[kind];
    return new PageBreakCollectionHandler(this.scope, { sheet, kind, breaks, range: (box) => this.#range(box) });
  }

  #neighbour(sheets: readonly SheetModel[], visibleOnly: boolean): Handler | Null {
    const next = sheets.find((sheet) => !visibleOnly || sheet.visibility === "Visible");
    return next ? this.scope.make.worksheet(next) : NULL;
  }

  #range(box: Box): Handler {
    if (!isOnSheet(box)) throw new HostError("InvalidArgument", "The range would lie off the sheet.");
    return this.scope.make.range(this.sheet, box);
  }
}

function found(handler: Handler | Null): Handler {
  if (handler === NULL) throw new HostError("ItemNotFound", "There is no such sheet.");
  return handler;
}
