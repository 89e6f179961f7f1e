/** How far a choice can be relied on, in three grades that have words. */
export type Certainty = "sure" | "likely" | "doubtful";

const SURE = 0.8;
const LIKELY = 0.65;

/**
 * The grade of a confidence between 0 and 1.
 *
 * @example certaintyOf(0.75) // => "likely"
 */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= SURE) return "sure";
  return confidence >= LIKELY ? "likely" : "doubtful";
}
