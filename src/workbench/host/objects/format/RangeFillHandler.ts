import { colorArgument, wordArgument } from "../cellArguments";
import { HostError } from "../../wire/HostError";
import { uniformOf } from "../../model/formats/formatsOf";
import { Handler } from "../../wire/HandlerProtocol";
import { INTRODUCED } from "../introduced";
import type { CellFormat } from "../../model/formats/CellFormat";
import type { FormatTarget } from "./FormatTarget";

/** Fills in one colour, and those drawn in a second one over it. Gradients are not modelled. */
const PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
];
const WHITE = "#FFFFFF";

/** Excel.RangeFill, of a range or of a style. */
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
    return fills.size > 1 ? "" : (fill ?? WHITE);
  }

  set Color(color: unknown) {
    if (color === "") this.Clear();
    else this.target.patch({ fill: colorArgument(color) });
  }

  /** null where cells differ. */
  get Pattern(): string | null {
    const patterns = new Set([...this.target.formats()].map(patternOf));
    const [only = null] = patterns;
    return patterns.size > 1 ? null : only;
  }

  set Pattern(value: unknown) {
    if (value === "LinearGradient" || value === "RectangularGradient")
      throw new HostError("NotImplemented", "Fills in several colours are not modelled.");
    const pattern = wordArgument(value, PATTERNS);
    const isFilled = [...this.target.formats()].every(({ fill }) => fill !== null);
    if (pattern === "None") this.Clear();
    else if (pattern === "Solid") this.target.patch({ pattern: null, ...(!isFilled && { fill: WHITE }) });
    else this.target.patch({ pattern });
  }

  get PatternColor(): string | null {
    return uniformOf(this.target.formats(), "patternColor");
  }

  set PatternColor(color: unknown) {
    this.target.patch({ patternColor: colorArgument(color) });
  }

  Clear(): void {
    this.target.patch({ fill: null, pattern: null });
  }
}

function patternOf({ fill, pattern }: CellFormat): string {
  return pattern ?? (fill === null ? "None" : "Solid");
}
