import { toSerial, type IsoDate } from "../plan/IsoDate";

/** How a unit stands with the report that it owes: sent in time and whole, sent late, sent with cells missing, not sent. */
export type SubmissionState = "sent" | "late" | "incomplete" | "not-sent";

/** What is known of a unit's report: when it was sent and is due, null where nobody knows, and how many cells that its period asks for are empty. */
export interface SubmissionFacts {
  readonly sentOn: IsoDate | null;
  readonly due: IsoDate | null;
  readonly missing: number;
}

/**
 * How a unit stands with its report: what still has to be asked for comes first.
 *
 * @example submissionState({ sentOn: "2026-06-12", due: "2026-06-09", missing: 0 }) // => "late"
 * @example submissionState({ sentOn: "2026-06-12", due: "2026-06-09", missing: 2 }) // => "incomplete"
 */
export function submissionState({ sentOn, due, missing }: SubmissionFacts): SubmissionState {
  if (sentOn === null) return "not-sent";
  if (missing > 0) return "incomplete";
  return due !== null && sentOn > due ? "late" : "sent";
}

/**
 * How many days are left until a day, below 0 when it has passed; null without one.
 *
 * @example daysUntil("2026-06-09", "2026-06-01") // => 8
 */
export function daysUntil(due: IsoDate | null, today: IsoDate): number | null {
  return due === null ? null : toSerial(due) - toSerial(today);
}
