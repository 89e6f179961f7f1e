import { HostError } from "../../wire/HostError";
import { colorArgument, settingsArgument, textArgument, wordArgument } from "../cellArguments";

type Settings = Readonly<Record<string, unknown>>;

const COLOR_POINTS = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"];
const BAR_BOUNDS = ["Automatic", ...COLOR_POINTS];
const ICON_LIMITS = ["Number", "Percent", "Formula", "Percentile"];
const ICON_OPERATORS = ["GreaterThan", "GreaterThanOrEqual"];

/**
 * The points of a colour scale: lowest, highest and, with three colours, one between.
 *
 * @example colorScaleArgument({ minimum: { type: "LowestValue", color: "red" }, maximum: { type: "HighestValue", color: "green" } })
 */
export function colorScaleArgument(value: unknown): Settings {
  const { minimum, midpoint, maximum } = settingsArgument(value);
  const middle = midpoint === undefined || midpoint === null ? {} : { midpoint: colorPoint(midpoint) };
  return { minimum: colorPoint(minimum), ...middle, maximum: colorPoint(maximum) };
}

function colorPoint(value: unknown): Settings {
  if (value === undefined || value === null) throw new HostError("InvalidArgument", "A colour scale has two ends.");
  const { type, formula, color } = settingsArgument(value);
  const kind = wordArgument(type, COLOR_POINTS);
  const needsLimit = kind !== "LowestValue" && kind !== "HighestValue";
  if (needsLimit && (formula === undefined || formula === null)) {
    throw new HostError("InvalidArgument", `A point by ${kind} has a formula.`);
  }
  return { type: kind, formula: formula ?? null, color: colorArgument(color) };
}

/** One end of a data bar. @example barBoundArgument({ type: "LowestValue" }) // => { type: "LowestValue", formula: "" } */
export function barBoundArgument(value: unknown): Settings {
  const { type, formula } = settingsArgument(value);
  return {
    type: wordArgument(type, BAR_BOUNDS),
    formula: formula === undefined || formula === null ? "" : String(formula),
  };
}

/**
 * The limits of an icon set, lowest first; the first has none of its own.
 *
 * @example iconLimitsArgument([{}, { type: "Number", operator: "GreaterThanOrEqual", formula: "=33" }]).length // => 2
 */
export function iconLimitsArgument(value: unknown): readonly Settings[] {
  if (!Array.isArray(value)) throw new HostError("InvalidArgument", "The criteria of an icon set are an array.");
  return value.map((item, index) => (index === 0 ? settingsArgument(item) : iconLimit(item)));
}

function iconLimit(value: unknown): Settings {
  const { type, operator, formula, customIcon } = settingsArgument(value);
  return {
    type: wordArgument(type, ICON_LIMITS),
    operator: wordArgument(operator, ICON_OPERATORS),
    formula: textArgument(formula),
    customIcon: customIcon ?? null,
  };
}
