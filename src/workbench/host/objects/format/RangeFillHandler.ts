import { colorArgument } from "../cellArguments";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import type { FormatTarget } from "./FormatTarget";

/** Excel.RangeFill, of a range or of a style. Only solid fills. */
export class RangeFillHandler extends Handler {
  static override readonly className = "RangeFill";
  static override readonly since = INTRODUCED.RangeFill ?? {};

  constructor(private readonly target: FormatTarget) {
    super();
  }

  /** White where there is no fill, "" where fills differ: Excel's own answers. */
  get Color(): string {
    const fills = new Set([...this.target.formats()].map((format) => format.fill));
    const [fill] = fills;
    return fills.size > 1 ? "" : (fill ?? "#FFFFFF");
  }

  set Color(color: unknown) {
    if (color === "") this.Clear();
    else this.target.patch({ fill: colorArgument(color) });
  }

  Clear(): void {
    this.target.patch({ fill: null });
  }
}
