import type { IsoDate } from "../plan/IsoDate";
import type { StatusRule } from "./StatusRule";
import { statusOf, type TrackedState } from "./trackedStatus";

/**
 * The last deadline of what is done by its words on a day that nobody wrote, the latest day on which it may have been in time; null where
 * the day is known, or not needed yet.
 *
 * @example undatedSince({ milestones: ["2025-03-31", null, null, null], progress: ["Xong", null, null, null], completedOn: null }, rule) // => "2025-03-31"
 */
export function undatedSince(state: TrackedState, { asOf, reminderDays, doneWords }: StatusRule): IsoDate | null {
  if (statusOf(state, asOf, reminderDays, doneWords) !== "completed-undated") return null;
  return state.milestones.reduce<IsoDate | null>(
    (last, day) => (day !== null && day !== "expected" && day > (last ?? "") ? day : last),
    null,
  );
}
