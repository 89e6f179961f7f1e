import { integerArgument, settingsArgument, wordArgument } from "../cellArguments";

type Settings = Readonly<Record<string, unknown>>;

const RANKS = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];
const CRITERIA = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
];

/** The highest or lowest so many. @example rankRule({ rank: 10, type: "TopItems" }) // => the same */
export function rankRule(rule: unknown): Settings {
  const { rank, type } = settingsArgument(rule);
  return { rank: integerArgument(rank, 1), type: wordArgument(type, RANKS) };
}

/** One of Excel's own questions. @example presetRule({ criterion: "DuplicateValues" }) // => the same */
export function presetRule(rule: unknown): Settings {
  return { criterion: wordArgument(settingsArgument(rule).criterion, CRITERIA) };
}
