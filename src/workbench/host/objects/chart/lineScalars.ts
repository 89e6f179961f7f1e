import { amount, color, word } from "../partScalars";

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
];

/** How a line of a chart is drawn: an axis, a border, a trend. */
export const LINE_SCALARS = {
  Color: color("#D9D9D9"),
  LineStyle: word("Automatic", STYLES),
  Weight: amount(0.75, [0, 1584]),
};
