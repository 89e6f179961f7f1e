import { colorArgument, flagArgument, wordArgument } from "../cellArguments";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import type { ConditionalFormatModel, ConditionalLook } from "../../model/rules/ConditionalFormatModel";
import type { SheetModel } from "../../model/sheets/SheetModel";

/** Excel.ConditionalRangeFont */
export class ConditionalRangeFontHandler extends Handler {
  static override readonly className = "ConditionalRangeFont";
  static override readonly since = INTRODUCED.ConditionalRangeFont ?? {};

  constructor(
    private readonly sheet: SheetModel,
    private readonly model: ConditionalFormatModel,
  ) {
    super();
  }

  get Color(): string {
    return this.model.look.color ?? "";
  }

  set Color(color: unknown) {
    this.#change({ color: colorArgument(color) });
  }

  get Bold(): boolean | null {
    return this.model.look.bold ?? null;
  }

  set Bold(bold: unknown) {
    this.#change({ bold: flagArgument(bold) });
  }

  get Italic(): boolean | null {
    return this.model.look.italic ?? null;
  }

  set Italic(italic: unknown) {
    this.#change({ italic: flagArgument(italic) });
  }

  get Strikethrough(): boolean | null {
    return this.model.look.strikethrough ?? null;
  }

  set Strikethrough(strikethrough: unknown) {
    this.#change({ strikethrough: flagArgument(strikethrough) });
  }

  get Underline(): string | null {
    return this.model.look.underline ?? null;
  }

  set Underline(underline: unknown) {
    this.#change({ underline: wordArgument(underline, ["None", "Single", "Double"]) });
  }

  Clear(): void {
    const { fill, numberFormat, borders } = this.model.look;
    this.model.look = {
      ...(fill === undefined ? {} : { fill }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(borders === undefined ? {} : { borders }),
    };
    this.sheet.partChanged("conditional-formats");
  }

  #change(look: ConditionalLook): void {
    Object.assign(this.model.look, look);
    this.sheet.partChanged("conditional-formats");
  }
}
