import { colorArgument, wordArgument } from "../cellArguments";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import type { BorderIndex } from "../../model/formats/rangeBorders";
import type { BorderLine } from "../../model/formats/CellFormat";
import type { FormatTarget } from "./FormatTarget";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

/** Excel.RangeBorder: one line of a range or of a style. */
export class RangeBorderHandler extends Handler {
  static override readonly className = "RangeBorder";
  static override readonly since = INTRODUCED.RangeBorder ?? {};

  constructor(
    private readonly target: FormatTarget,
    private readonly index: BorderIndex,
  ) {
    super();
  }

  override _key(): Readonly<Record<string, unknown>> {
    return { _Id: this.index };
  }

  get SideIndex(): string {
    return this.index;
  }

  get Style(): string | null {
    const line = this.target.border(this.index);
    return line === "mixed" ? null : (line?.style ?? "None");
  }

  set Style(style: unknown) {
    this.#patch({ style: wordArgument(style, STYLES) });
  }

  get Weight(): string | null {
    const line = this.target.border(this.index);
    return line === "mixed" ? null : (line?.weight ?? "Thin");
  }

  set Weight(weight: unknown) {
    this.#patch({ weight: wordArgument(weight, WEIGHTS) });
  }

  get Color(): string {
    const line = this.target.border(this.index);
    return line === "mixed" ? "" : (line?.color ?? "#000000");
  }

  set Color(color: unknown) {
    this.#patch({ color: colorArgument(color) });
  }

  #patch(patch: Partial<BorderLine>): void {
    this.target.patchBorder(this.index, patch);
  }
}
