import { flag, word } from "../partScalars";
import { iconLimitsArgument } from "./ruleArguments";
import { partHandler } from "../partHandler";

const SETS = [
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "FourArrows",
  "FourArrowsGray",
  "FourRedToBlack",
  "FourRating",
  "FourTrafficLights",
  "FiveArrows",
  "FiveArrowsGray",
  "FiveRating",
  "FiveQuarters",
  "ThreeStars",
  "ThreeTriangles",
  "FiveBoxes",
];

/** Excel.IconSetConditionalFormat */
export class IconSetConditionalFormatHandler extends partHandler("IconSetConditionalFormat", {
  scalars: {
    Criteria: { initial: [] as readonly object[], check: iconLimitsArgument },
    ReverseIconOrder: flag(false),
    ShowIconOnly: flag(false),
    Style: word("ThreeTrafficLights1", SETS),
  },
}) {}
