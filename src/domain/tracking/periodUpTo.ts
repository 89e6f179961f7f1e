import { quarterOf, type IsoDate } from "../plan/IsoDate";
import type { Period } from "./Period";

const UP_TO = ["Q1", "H1", "9M", "Y"] as const;

/**
 * The period from the beginning of the year in whose last quarter a day falls: the one that a question about that day is about.
 *
 * @example periodUpTo("2025-06-30") // => "H1"
 */
export function periodUpTo(day: IsoDate): Period {
  return UP_TO[quarterOf(day) - 1] ?? "Y";
}
