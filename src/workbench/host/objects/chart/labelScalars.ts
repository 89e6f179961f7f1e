import { amount, flag, text, word } from "../partScalars";

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
];

/** How text in a chart lies. */
export const TEXT_SCALARS = {
  HorizontalAlignment: word("Center", ["Center", "Left", "Right", "Justify", "Distributed"]),
  TextOrientation: amount(0, [-90, 180]),
  VerticalAlignment: word("Center", ["Center", "Bottom", "Top", "Justify", "Distributed"]),
};

/** What the data labels of a series, and each of them, have alike. */
export const LABEL_SCALARS = {
  ...TEXT_SCALARS,
  NumberFormat: text("General"),
  Position: word("OutsideEnd", POSITIONS),
  Separator: text(","),
  ShowBubbleSize: flag(false),
  ShowCategoryName: flag(false),
  ShowLegendKey: flag(false),
  ShowPercentage: flag(false),
  ShowSeriesName: flag(false),
  ShowValue: flag(true),
};
