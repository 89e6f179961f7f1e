import { toSerial } from "../../domain/plan/IsoDate";
import { missingCells } from "../../domain/returns/missingCells";
import type { Period } from "../../domain/tracking/Period";
import { periodPlace } from "../../domain/tracking/periodPlace";
import type { StatusRule } from "../../domain/tracking/StatusRule";
import { plannedQuarters, statusOf } from "../../domain/tracking/trackedStatus";
import { textOf } from "../../spec/cellValues";
import { PROGRESS_HEADINGS, QUARTER_HEADINGS } from "../headings";
import { STATUS_LABELS } from "../labels";
import { PLACES } from "../parts/periodColumns";
import { NOTHING_LEFT, UNDATED } from "../parts/statusFormula";
import { trackedState } from "../parts/trackedState";
import type { ProgressRecord } from "../progress/ProgressRecord";

/** What the formulas of a form's line come to when it is made. */
export interface LineNow {
  readonly status: string;
  readonly nextMilestone: number;
  readonly blanks: number;
  /** Xét kỳ, which hangs on the plan alone as far as a form's totals ask. */
  readonly place: number;
}

/**
 * What the formulas of a form's line come to, by the same rules in code.
 *
 * @example lineNow(record, rule, "Q1").status // => "Quá hạn"
 */
export function lineNow(record: ProgressRecord, rule: StatusRule, period: Period): LineNow {
  const state = trackedState(record);
  const { asOf, reminderDays, doneWords } = rule;
  const open = plannedQuarters(state, asOf, doneWords).filter(({ done }) => !done);
  const isDone = state.completedOn !== null && state.completedOn <= asOf;
  const days = open.map(({ milestone }) => (milestone === "expected" ? Number(UNDATED) : toSerial(milestone)));
  return {
    status: STATUS_LABELS[statusOf(state, asOf, reminderDays, doneWords)],
    nextMilestone: isDone ? Number(NOTHING_LEFT) : Math.min(Number(NOTHING_LEFT), ...days),
    blanks: blanksOf(record, period).length,
    place: { after: PLACES.after, before: PLACES.before, in: PLACES.within }[periodPlace(state, period)],
  };
}

/**
 * The cells that a line still lacks for a period, as quarters and "result".
 *
 * @example blanksOf(record, "Q1") // => [1, "result"]
 */
export function blanksOf(
  record: Pick<ProgressRecord, "milestones" | "typed">,
  period: Period,
): ReturnType<typeof missingCells> {
  const { milestones, typed } = record;
  const isPlanned = (index: 0 | 1 | 2 | 3): boolean => milestones[index] !== null;
  const isFilled = (index: 0 | 1 | 2 | 3): boolean => textOf(typed.get(QUARTER_HEADINGS[index])) !== "";
  return missingCells(
    {
      planned: [isPlanned(0), isPlanned(1), isPlanned(2), isPlanned(3)],
      filled: [isFilled(0), isFilled(1), isFilled(2), isFilled(3)],
      hasResult: textOf(typed.get(PROGRESS_HEADINGS.result)) !== "",
      isCompleted: trackedState({ milestones, typed }).completedOn !== null,
    },
    period,
  );
}
