import { colorArgument, wordArgument } from "../cellArguments";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import { patchedLine } from "../../model/formats/rangeBorders";
import type { BorderLine, BorderSide } from "../../model/formats/CellFormat";
import type { ConditionalFormatModel } from "../../model/rules/ConditionalFormatModel";
import type { SheetModel } from "../../model/sheets/SheetModel";

const SIDES: Readonly<Record<string, BorderSide>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"];

/** Excel.ConditionalRangeBorder */
export class ConditionalRangeBorderHandler extends Handler {
  static override readonly className = "ConditionalRangeBorder";
  static override readonly since = INTRODUCED.ConditionalRangeBorder ?? {};

  constructor(
    private readonly sheet: SheetModel,
    private readonly model: ConditionalFormatModel,
    private readonly index: string,
  ) {
    super();
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { _Id: this.index };
  }

  get SideIndex(): string {
    return this.index;
  }

  get Style(): string {
    return this.#line()?.style ?? "None";
  }

  set Style(style: unknown) {
    this.#change({ style: wordArgument(style, STYLES) });
  }

  get Color(): string {
    return this.#line()?.color ?? "";
  }

  set Color(color: unknown) {
    this.#change({ color: colorArgument(color) });
  }

  #line(): BorderLine | undefined {
    return this.model.look.borders?.[SIDES[this.index] ?? "top"];
  }

  #change(patch: Partial<BorderLine>): void {
    const side = SIDES[this.index] ?? "top";
    const { [side]: line = null, ...others } = this.model.look.borders ?? {};
    const changed = patchedLine(line, patch);
    this.model.look.borders = changed ? { ...others, [side]: changed } : others;
    this.sheet.partChanged("conditional-formats");
  }
}
