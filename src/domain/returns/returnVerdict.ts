/** What became of a returned file. */
export type ReturnVerdict =
  | "complete"
  | "partial"
  | "duplicate"
  | "older"
  | "other-plan"
  | "other-year"
  | "unknown-unit"
  | "unreadable"
  | "empty";

/** What is known of a form that was read. */
export interface ReturnFacts {
  readonly isOfPlan: boolean;
  readonly isOfYear: boolean;
  readonly isKnownUnit: boolean;
  /** How many input cells hold anything, and how many of those that the period asks for hold nothing. */
  readonly filled: number;
  readonly missing: number;
  /** The same form with the same words was received before. */
  readonly wasReceived: boolean;
  /** The form was made again since. */
  readonly wasReissued: boolean;
}

const JUDGED: readonly (readonly [verdict: ReturnVerdict, isSo: (facts: ReturnFacts) => boolean])[] = [
  ["other-plan", ({ isOfPlan }) => !isOfPlan],
  ["other-year", ({ isOfYear }) => !isOfYear],
  ["unknown-unit", ({ isKnownUnit }) => !isKnownUnit],
  ["empty", ({ filled }) => filled === 0],
  ["duplicate", ({ wasReceived }) => wasReceived],
  ["older", ({ wasReissued }) => wasReissued],
  ["partial", ({ missing }) => missing > 0],
];

/**
 * What is to be said of a returned form: the gravest thing first.
 *
 * @example returnVerdict({ isOfPlan: true, isOfYear: true, isKnownUnit: true, filled: 4, missing: 0, wasReceived: false, wasReissued: false }) // => "complete"
 */
export function returnVerdict(facts: ReturnFacts): ReturnVerdict {
  return JUDGED.find(([, isSo]) => isSo(facts))?.[0] ?? "complete";
}
