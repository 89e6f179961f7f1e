import { colorArgument, flagArgument, sizeArgument, textArgument, wordArgument } from "../cellArguments";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import { uniformOf } from "../../model/formats/formatsOf";
import type { CellFormat } from "../../model/formats/CellFormat";
import type { FormatTarget } from "./FormatTarget";

/** Largest font size in points. */
const MAX_SIZE = 409;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

/** Excel.RangeFont, of a range or of a style. */
export class RangeFontHandler extends Handler {
  static override readonly className = "RangeFont";
  static override readonly since = INTRODUCED.RangeFont ?? {};

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get Name(): string {
    return this.#read("fontName") ?? "";
  }

  set Name(name: unknown) {
    this.target.patch({ fontName: textArgument(name) });
  }

  get Size(): number | null {
    return this.#read("fontSize");
  }

  set Size(size: unknown) {
    this.target.patch({ fontSize: sizeArgument(size, MAX_SIZE) });
  }

  get Bold(): boolean | null {
    return this.#read("bold");
  }

  set Bold(bold: unknown) {
    this.target.patch({ bold: flagArgument(bold) });
  }

  get Italic(): boolean | null {
    return this.#read("italic");
  }

  set Italic(italic: unknown) {
    this.target.patch({ italic: flagArgument(italic) });
  }

  get Underline(): string | null {
    return this.#read("underline");
  }

  set Underline(underline: unknown) {
    this.target.patch({ underline: wordArgument(underline, UNDERLINES) });
  }

  get Strikethrough(): boolean | null {
    return this.#read("strikethrough");
  }

  set Strikethrough(strikethrough: unknown) {
    this.target.patch({ strikethrough: flagArgument(strikethrough) });
  }

  get Subscript(): boolean | null {
    return this.#read("subscript");
  }

  set Subscript(subscript: unknown) {
    this.target.patch({ subscript: flagArgument(subscript) });
  }

  get Superscript(): boolean | null {
    return this.#read("superscript");
  }

  set Superscript(superscript: unknown) {
    this.target.patch({ superscript: flagArgument(superscript) });
  }

  /** "" where colours differ. */
  get Color(): string {
    return this.#read("color") ?? "";
  }

  set Color(color: unknown) {
    this.target.patch({ color: colorArgument(color) });
  }

  #read<K extends keyof CellFormat>(key: K): CellFormat[K] | null {
    return uniformOf(this.target.formats(), key);
  }
}
