import { color, flag, amount, text, word } from "../partScalars";
import { partHandler } from "../partHandler";

/** Excel.ChartFont. What was not set is what the Office theme gives text in a chart. */
export class ChartFontHandler extends partHandler("ChartFont", {
  scalars: {
    Bold: flag(false),
    Color: color("#595959"),
    Italic: flag(false),
    Name: text("Calibri"),
    Size: amount(9, [1, 409]),
    Underline: word("None", ["None", "Single"]),
  },
}) {}
