import { changePart, partHandler } from "../partHandler";
import { colorScaleArgument } from "./ruleArguments";

/** Excel.ColorScaleConditionalFormat */
export class ColorScaleConditionalFormatHandler extends partHandler("ColorScaleConditionalFormat", {}) {
  get Criteria(): object {
    return this._of.part.values.criteria ?? NEW_SCALE;
  }

  set Criteria(criteria: unknown) {
    changePart(this._of, { criteria: colorScaleArgument(criteria) });
  }

  get ThreeColorScale(): boolean {
    return "midpoint" in this.Criteria;
  }
}

/** What Excel gives a new scale of two colours. */
const NEW_SCALE = {
  minimum: { type: "LowestValue", formula: null, color: "#FF7128" },
  maximum: { type: "HighestValue", formula: null, color: "#FFEF9C" },
};
