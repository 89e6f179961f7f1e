import { barBoundArgument } from "./ruleArguments";
import { color, flag, word } from "../partScalars";
import { partHandler } from "../partHandler";

const PositiveFormat = partHandler("ConditionalDataBarPositiveFormat", {
  scalars: { BorderColor: color(""), FillColor: color("#638EC6"), GradientFill: flag(true) },
});

const NegativeFormat = partHandler("ConditionalDataBarNegativeFormat", {
  scalars: {
    BorderColor: color(""),
    FillColor: color("#FF0000"),
    MatchPositiveBorderColor: flag(true),
    MatchPositiveFillColor: flag(false),
  },
});

/** Excel.DataBarConditionalFormat */
export class DataBarConditionalFormatHandler extends partHandler("DataBarConditionalFormat", {
  scalars: {
    AxisColor: color("#000000"),
    AxisFormat: word("Automatic", ["Automatic", "None", "CellMidPoint"]),
    BarDirection: word("Context", ["Context", "LeftToRight", "RightToLeft"]),
    LowerBoundRule: { initial: { type: "Automatic", formula: "" } as object, check: barBoundArgument },
    ShowDataBarOnly: flag(false),
    UpperBoundRule: { initial: { type: "Automatic", formula: "" } as object, check: barBoundArgument },
  },
  parts: { NegativeFormat, PositiveFormat },
}) {}
