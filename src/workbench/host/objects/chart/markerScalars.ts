import { amount, color, word } from "../partScalars";

const STYLES = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
  "Picture",
];

/** The markers of a series, and of each of its points. */
export const MARKER_SCALARS = {
  MarkerBackgroundColor: color(""),
  MarkerForegroundColor: color(""),
  MarkerSize: amount(5, [2, 72]),
  MarkerStyle: word("Automatic", STYLES),
};
