import { absoluteAddress, parseBox } from "../../model/cells/addresses";
import { changePage } from "./changePage";
import {
  flagArgument,
  integerArgument,
  placeArgument,
  settingsArgument,
  textArgument,
  wordArgument,
} from "../cellArguments";
import { HeaderFooterGroupHandler } from "./HeaderFooterGroupHandler";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { MAX_ROWS } from "../../model/cells/Box";
import { NULL } from "../../wire/HandlerProtocol";
import { PageMarginsHandler } from "./PageMarginsHandler";
import { zoomArgument } from "./zoomArgument";
import type { Box } from "../../model/cells/Box";
import type { Handler, Null } from "../../wire/HandlerProtocol";
import type { PageZoom } from "../../model/sheets/PageLayoutModel";

/** Excel.PageLayout: how a sheet prints. */
export class PageLayoutHandler extends PageMarginsHandler {
  static override readonly className = "PageLayout";
  static override readonly navigation = ["HeadersFooters"];
  static override readonly since = INTRODUCED.PageLayout ?? {};

  get HeadersFooters(): Handler {
    return new HeaderFooterGroupHandler(this.sheet);
  }

  get Orientation(): string {
    return this.sheet.page.orientation;
  }

  set Orientation(orientation: unknown) {
    changePage(this.sheet, { orientation: wordArgument(orientation, ["Portrait", "Landscape"]) });
  }

  get PaperSize(): string | null {
    return this.sheet.page.paperSize;
  }

  set PaperSize(paper: unknown) {
    changePage(this.sheet, { paperSize: textArgument(paper) });
  }

  get Zoom(): PageZoom {
    return this.sheet.page.zoom;
  }

  set Zoom(zoom: unknown) {
    changePage(this.sheet, { zoom: zoomArgument(settingsArgument(zoom)) });
  }

  get CenterHorizontally(): boolean {
    return this.sheet.page.centerHorizontally;
  }

  set CenterHorizontally(centered: unknown) {
    changePage(this.sheet, { centerHorizontally: flagArgument(centered) });
  }

  get CenterVertically(): boolean {
    return this.sheet.page.centerVertically;
  }

  set CenterVertically(centered: unknown) {
    changePage(this.sheet, { centerVertically: flagArgument(centered) });
  }

  get BlackAndWhite(): boolean {
    return this.sheet.page.blackAndWhite;
  }

  set BlackAndWhite(wanted: unknown) {
    changePage(this.sheet, { blackAndWhite: flagArgument(wanted) });
  }

  get DraftMode(): boolean {
    return this.sheet.page.draftMode;
  }

  set DraftMode(wanted: unknown) {
    changePage(this.sheet, { draftMode: flagArgument(wanted) });
  }

  get PrintGridlines(): boolean {
    return this.sheet.page.printGridlines;
  }

  set PrintGridlines(printed: unknown) {
    changePage(this.sheet, { printGridlines: flagArgument(printed) });
  }

  get PrintHeadings(): boolean {
    return this.sheet.page.printHeadings;
  }

  set PrintHeadings(printed: unknown) {
    changePage(this.sheet, { printHeadings: flagArgument(printed) });
  }

  get PrintOrder(): string {
    return this.sheet.page.printOrder;
  }

  set PrintOrder(order: unknown) {
    changePage(this.sheet, { printOrder: wordArgument(order, ["DownThenOver", "OverThenDown"]) });
  }

  get PrintComments(): string {
    return this.sheet.page.printComments;
  }

  set PrintComments(comments: unknown) {
    changePage(this.sheet, { printComments: wordArgument(comments, ["NoComments", "EndSheet", "InPlace"]) });
  }

  get PrintErrors(): string {
    return this.sheet.page.printErrors;
  }

  set PrintErrors(errors: unknown) {
    changePage(this.sheet, { printErrors: wordArgument(errors, ["AsDisplayed", "Blank", "Dash", "NotAvailable"]) });
  }

  get FirstPageNumber(): number | "" {
    return this.sheet.page.firstPageNumber;
  }

  set FirstPageNumber(number: unknown) {
    changePage(this.sheet, { firstPageNumber: number === "" ? "" : integerArgument(number, 1) });
  }

  SetPrintArea(area: unknown): void {
    changePage(this.sheet, { printArea: absoluteAddress(this.#box(area)) });
  }

  GetPrintArea(): Handler {
    return found(this.GetPrintAreaOrNullObject());
  }

  GetPrintAreaOrNullObject(): Handler | Null {
    const box = boxOf(this.sheet.page.printArea);
    return box ? this.scope.make.rangeAreas(this.sheet, [box]) : NULL;
  }

  SetPrintTitleRows(rows: unknown): void {
    const { row, rows: count } = this.#box(rows);
    changePage(this.sheet, { titleRows: `$${String(row + 1)}:$${String(row + count)}` });
  }

  GetPrintTitleRows(): Handler {
    return found(this.GetPrintTitleRowsOrNullObject());
  }

  GetPrintTitleRowsOrNullObject(): Handler | Null {
    const box = boxOf(this.sheet.page.titleRows);
    return box ? this.scope.make.range(this.sheet, box) : NULL;
  }

  SetPrintTitleColumns(columns: unknown): void {
    const { column, columns: count } = this.#box(columns);
    const whole = { row: 0, rows: MAX_ROWS, column, columns: count };
    changePage(this.sheet, { titleColumns: absoluteAddress(whole) });
  }

  GetPrintTitleColumns(): Handler {
    return found(this.GetPrintTitleColumnsOrNullObject());
  }

  GetPrintTitleColumnsOrNullObject(): Handler | Null {
    const box = boxOf(this.sheet.page.titleColumns);
    return box ? this.scope.make.range(this.sheet, box) : NULL;
  }

  #box(value: unknown): Box {
    const { sheet, box } = placeArgument(this.scope.workbook, this.sheet, value);
    if (sheet !== this.sheet) throw new HostError("InvalidArgument", "The range is on another sheet.");
    return box;
  }
}

function boxOf(address: string | null): Box | null {
  return address === null ? null : parseBox(address);
}

function found(handler: Handler | Null): Handler {
  if (handler === NULL) throw new HostError("ItemNotFound", "Nothing of the kind is set.");
  return handler;
}
