import { addDays, type IsoDate } from "../plan/IsoDate";
import { QUARTERS, type PerQuarter, type Quarter } from "../plan/Quarter";
import { isQuarterDone } from "./isQuarterDone";
import type { Status } from "./Status";

/** What a quarter waits for: a day, "expected" progress without a day, or nothing. */
export type QuarterMilestone = IsoDate | "expected" | null;

/** What a row of the task table says about how far a task is: Mốc I–IV, Quý I–IV, Ngày hoàn thành. */
export interface TrackedState {
  readonly milestones: PerQuarter<QuarterMilestone>;
  readonly progress: PerQuarter<string | number | null>;
  readonly completedOn: IsoDate | null;
}

/** A quarter in which something is planned: what it waits for, and whether it is done. */
interface TrackedQuarter {
  readonly quarter: Quarter;
  readonly milestone: IsoDate | "expected";
  readonly done: boolean;
}

/**
 * The status of a task as of a day. Overdue is per planned quarter: "Quý I và quý III" can be done in the first and late in the third.
 * A completion day after `asOf` is not known yet on that day, so the last planned quarter is then open: the same day gives the same
 * report next year. The cell formula of Tình trạng comes to the same in every case.
 *
 * @example statusOf({ milestones: ["2025-03-31", null, null, null], progress: [null, null, null, null], completedOn: null }, "2025-04-01", 15) // => "overdue"
 */
export function statusOf(
  state: TrackedState,
  asOf: IsoDate,
  reminderDays: number,
  doneWords?: ReadonlySet<string>,
): Status {
  const doneByDate = state.completedOn !== null && state.completedOn <= asOf;
  const quarters = plannedQuarters(state, asOf, doneWords);
  if (quarters.length === 0) return doneByDate ? "completed" : "awaiting-date";
  const dated = quarters.flatMap(({ milestone, done }) => (milestone === "expected" ? [] : [{ milestone, done }]));
  if (dated.length === 0) return quarters.every(({ done }) => done) ? "completed" : "no-deadline";
  if (dated.every(({ done }) => done)) return completedStatus(doneByDate ? state.completedOn : null, asOf, dated);
  const open = dated.filter(({ done }) => !done).map(({ milestone }) => milestone);
  return openStatus(open, asOf, reminderDays);
}

/**
 * The quarters in which a task has something planned, and which of them are done as of a day: by their own word, or all by the day the
 * task was completed.
 *
 * @example plannedQuarters({ milestones: ["2025-03-31", null, null, null], progress: ["Xong", null, null, null], completedOn: null }, "2025-04-01") // => [{ quarter: 1, milestone: "2025-03-31", done: true }]
 */
export function plannedQuarters(
  { milestones, progress, completedOn }: TrackedState,
  asOf: IsoDate,
  doneWords?: ReadonlySet<string>,
): readonly TrackedQuarter[] {
  const doneByDate = completedOn !== null && completedOn <= asOf;
  const notYet = completedOn !== null && completedOn > asOf;
  const lastPlanned = milestones.reduce((last, milestone, index) => (milestone === null ? last : index), -1);
  return QUARTERS.flatMap((quarter, index) => {
    const milestone = milestones[index] ?? null;
    if (milestone === null) return [];
    const closed = isQuarterDone(progress[index] ?? null, doneWords, progress) && !(notYet && index === lastPlanned);
    return [{ quarter, milestone, done: doneByDate || closed }];
  });
}

/** On time without a day only as long as the deadline is not past: later nobody can tell. */
function completedStatus(
  completedOn: IsoDate | null,
  asOf: IsoDate,
  dated: readonly { readonly milestone: IsoDate }[],
): Status {
  const latest = dated
    .map(({ milestone }) => milestone)
    .reduce((last, milestone) => (milestone > last ? milestone : last));
  if (completedOn === null) return latest < asOf ? "completed-undated" : "completed-on-time";
  return completedOn > latest ? "completed-late" : "completed-on-time";
}

function openStatus(open: readonly IsoDate[], asOf: IsoDate, reminderDays: number): Status {
  const next = open.reduce((first, milestone) => (milestone < first ? milestone : first));
  if (next < asOf) return "overdue";
  if (next === asOf) return "due-today";
  return next <= addDays(asOf, reminderDays) ? "due-soon" : "in-time";
}
