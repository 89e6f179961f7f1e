import { DYNAMIC_CRITERIA, FILTER_KINDS } from "../../model/filters/filterTest";
import { HostError } from "../../wire/HostError";
import { colorArgument, settingsArgument, wordArgument } from "../cellArguments";
import type { FilterDate, FilterModel } from "../../model/filters/FilterModel";

const SPECIFICITIES = ["Year", "Month", "Day", "Hour", "Minute", "Second"];
/** Most that the dialog takes, of rows or of percent. */
const MOST = 500;
const MOST_PERCENT = 100;

type Settings = Readonly<Record<string, unknown>>;
type Reader = (settings: Settings) => Partial<FilterModel>;

const READERS: Readonly<Record<string, Reader>> = {
  Values: ({ values }) => ({ values: valuesArgument(values) }),
  Custom: ({ criterion1, criterion2, operator }) => ({
    criterion1: criterionArgument(criterion1),
    ...(criterion2 === undefined || criterion2 === null
      ? {}
      : { criterion2: criterionArgument(criterion2), operator: wordArgument(operator ?? "And", ["And", "Or"]) }),
  }),
  TopItems: ({ criterion1 }) => ({ criterion1: countArgument(criterion1, MOST) }),
  BottomItems: ({ criterion1 }) => ({ criterion1: countArgument(criterion1, MOST) }),
  TopPercent: ({ criterion1 }) => ({ criterion1: countArgument(criterion1, MOST_PERCENT) }),
  BottomPercent: ({ criterion1 }) => ({ criterion1: countArgument(criterion1, MOST_PERCENT) }),
  Dynamic: ({ dynamicCriteria }) => ({ dynamicCriteria: wordArgument(dynamicCriteria, DYNAMIC_CRITERIA) }),
  CellColor: ({ color }) => ({ color: colorArgument(color) }),
  FontColor: ({ color }) => ({ color: colorArgument(color) }),
};

/**
 * What Excel.FilterCriteria says, looked through.
 *
 * @example filterArgument({ filterOn: "TopItems", criterion1: "5" }) // => { filterOn: "TopItems", criterion1: "5" }
 */
export function filterArgument(criteria: unknown): FilterModel {
  const settings = settingsArgument(criteria);
  if (settings.filterOn === "Icon") throw new HostError("NotImplemented", "A filter on icons is not modelled.");
  const filterOn = wordArgument(settings.filterOn, FILTER_KINDS);
  return { filterOn, ...READERS[filterOn]?.(settings) };
}

function valuesArgument(values: unknown): readonly (string | FilterDate)[] {
  if (!Array.isArray(values)) throw new HostError("InvalidArgument", "A filter by values takes a list of texts.");
  return values.map((value: unknown) => {
    if (typeof value !== "object" || value === null) return String(value);
    const { date, specificity } = settingsArgument(value);
    return { date: String(date), specificity: wordArgument(specificity, SPECIFICITIES) };
  });
}

function criterionArgument(criterion: unknown): string {
  if (typeof criterion === "string" || typeof criterion === "number") return String(criterion);
  throw new HostError("InvalidArgument", "A custom filter takes a condition.");
}

function countArgument(count: unknown, most: number): string {
  const number = Number(count);
  if (count !== "" && Number.isInteger(number) && number >= 1 && number <= most) return String(number);
  throw new HostError("InvalidArgument", `${String(count)} is no count from 1 to ${String(most)}.`);
}
