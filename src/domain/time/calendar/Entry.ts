import type { NamedPeriod } from "../grammar/TimeAtom";

/**
 * One thing due, as the phrase names it: a period, or a range of them. `exclusive` is "trước"; `fuzzy` has no day ("đầu quý II");
 * `emphasis` only stresses a part of a longer time; `strong` says that "và" or ";" sets it apart from the one before.
 */
export interface Entry {
  readonly from: NamedPeriod;
  readonly to: NamedPeriod;
  readonly range: boolean;
  readonly exclusive: boolean;
  readonly fuzzy: boolean;
  readonly emphasis: boolean;
  readonly strong: boolean;
}
