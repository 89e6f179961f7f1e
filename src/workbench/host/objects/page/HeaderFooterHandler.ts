import { changePage } from "./changePage";
import { Handler } from "../../wire/HandlerProtocol";
import { HostError } from "../../wire/HostError";
import { INTRODUCED } from "../introduced";
import { textArgument } from "../cellArguments";
import type { HeaderFooterModel } from "../../model/sheets/PageLayoutModel";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Longest header or footer, as Excel counts its three parts together. */
const MAX_TEXT = 255;

/** Excel.HeaderFooter */
export class HeaderFooterHandler extends Handler {
  static override readonly className = "HeaderFooter";
  static override readonly since = INTRODUCED.HeaderFooter ?? {};

  constructor(private readonly sheet: SheetModel) {
    super();
  }

  get LeftHeader(): string {
    return this.sheet.page.headersFooters.leftHeader;
  }

  set LeftHeader(text: unknown) {
    this.#set("leftHeader", text);
  }

  get CenterHeader(): string {
    return this.sheet.page.headersFooters.centerHeader;
  }

  set CenterHeader(text: unknown) {
    this.#set("centerHeader", text);
  }

  get RightHeader(): string {
    return this.sheet.page.headersFooters.rightHeader;
  }

  set RightHeader(text: unknown) {
    this.#set("rightHeader", text);
  }

  get LeftFooter(): string {
    return this.sheet.page.headersFooters.leftFooter;
  }

  set LeftFooter(text: unknown) {
    this.#set("leftFooter", text);
  }

  get CenterFooter(): string {
    return this.sheet.page.headersFooters.centerFooter;
  }

  set CenterFooter(text: unknown) {
    this.#set("centerFooter", text);
  }

  get RightFooter(): string {
    return this.sheet.page.headersFooters.rightFooter;
  }

  set RightFooter(text: unknown) {
    this.#set("rightFooter", text);
  }

  #set(part: keyof HeaderFooterModel, text: unknown): void {
    const texts = { ...this.sheet.page.headersFooters, [part]: textArgument(text) };
    const row = part.endsWith("Header") ? "Header" : "Footer";
    const length = Object.entries(texts).reduce(
      (sum, [name, value]) => sum + (name.endsWith(row) ? value.length : 0),
      0,
    );
    if (length > MAX_TEXT) throw new HostError("InvalidArgument", "A header or footer has at most 255 characters.");
    changePage(this.sheet, { headersFooters: texts });
  }
}
