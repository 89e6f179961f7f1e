import { amount, automatic, flag, text, word } from "../partScalars";
import { CHART_FORMATS } from "./chartFormats";
import { changePart, partHandler } from "../partHandler";
import { ChartAxisTitleHandler } from "./ChartAxisTitleHandler";
import { ChartGridlinesHandler } from "./ChartGridlinesHandler";
import { nameFormula } from "../../model/names/nameOperations";
import { placeArgument } from "../cellArguments";

const UNITS = [
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
  "Custom",
];
const TICKS = ["None", "Cross", "Inside", "Outside"];
const PERIODS = ["Days", "Months", "Years"];

/** Excel.ChartAxis. Limits and units that Excel would choose from the drawing read as null: the host draws nothing. */
export class ChartAxisHandler extends partHandler("ChartAxis", {
  scalars: {
    Alignment: word("Center", ["Center", "Left", "Right"]),
    AxisGroup: { initial: "Primary", check: null },
    BaseTimeUnit: word("Days", PERIODS),
    CategoryType: word("Automatic", ["Automatic", "TextAxis", "DateAxis"]),
    DisplayUnit: word("None", UNITS),
    IsBetweenCategories: flag(true),
    LinkNumberFormat: flag(true),
    LogBase: amount(10, [2, 1000]),
    MajorTickMark: word("None", TICKS),
    MajorTimeUnitScale: word("Days", PERIODS),
    MajorUnit: automatic(),
    Maximum: automatic(),
    Minimum: automatic(),
    MinorTickMark: word("None", TICKS),
    MinorTimeUnitScale: word("Days", PERIODS),
    MinorUnit: automatic(),
    NumberFormat: text("General"),
    Offset: amount(100, [0, 1000]),
    Position: word("Automatic", ["Automatic", "Maximum", "Minimum", "Custom"]),
    PositionAt: { initial: 0, check: null },
    ReversePlotOrder: flag(false),
    ScaleType: word("Linear", ["Linear", "Logarithmic"]),
    ShowDisplayUnitLabel: flag(true),
    TextOrientation: automatic(),
    TickLabelPosition: word("NextToAxis", ["NextToAxis", "High", "Low", "None"]),
    TickLabelSpacing: automatic(),
    TickMarkSpacing: amount(1, [1, 31_999]),
    Type: { initial: "Category", check: null },
    Visible: flag(true),
  },
  parts: {
    Format: CHART_FORMATS.axis,
    MajorGridlines: ChartGridlinesHandler,
    MinorGridlines: ChartGridlinesHandler,
    Title: ChartAxisTitleHandler,
  },
}) {
  SetCategoryNames(source: unknown): void {
    const { sheet, box } = placeArgument(this._of.workbook, this._of.sheet, source);
    changePart(this._of, { categoryNames: nameFormula(sheet, box) });
  }

  SetCustomDisplayUnit(value: unknown): void {
    changePart(this._of, { DisplayUnit: "Custom", customDisplayUnit: amount(1).check?.(value) });
  }

  SetPositionAt(value: unknown): void {
    changePart(this._of, { Position: "Custom", PositionAt: amount(0).check?.(value) });
  }
}
