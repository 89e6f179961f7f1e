import { addDays, datePartsOf, lastDayOfMonth, type IsoDate } from "../plan/IsoDate";
import type { Severity } from "../plan/Issue";
import type { Schedule, ScheduleKind } from "../plan/Plan";
import { cellOf } from "./cellOf";
import { dayOff, isDayOff } from "./daysOff";
import { doubtedYear, isPlanYear } from "./planYears";
import type { TaskRule } from "./Rule";

type TimeKind = "time-not-understood" | "time-needs-date";

/** What has no day: not understood must be mended; "Đầu quý II" asks for a day; "Khi có hướng dẫn" waits for one by right. */
const WITHOUT_DAY: Partial<Readonly<Record<ScheduleKind, readonly [Severity, TimeKind]>>> = {
  unknown: ["error", "time-not-understood"],
  fuzzy: ["warning", "time-needs-date"],
  event: ["info", "time-needs-date"],
};
/** "15/6", "15-6", "15.6": a day is written, not only a month. */
const WRITTEN_DAY = /(?<![\d/.-])\d{1,2}\s*[/.-]\s*\d{1,2}(?!\d)/u;

/** A time phrase that is not understood, or gives no day. */
export const timeWithoutDay: TaskRule = (task, { sheet }) => {
  const found = WITHOUT_DAY[task.schedule.kind];
  if (found === undefined) return [];
  const [severity, kind] = found;
  return [{ severity, cell: cellOf(task, "time", sheet), kind, text: task.timeText }];
};

/** A date beside words that were not understood: it may not be the day that is meant. */
export const timePartlyRead: TaskRule = (task, { sheet }) => {
  const { milestones, residue } = task.schedule;
  if (milestones.length === 0 || residue.length === 0) return [];
  const cell = cellOf(task, "time", sheet);
  return [{ severity: "warning", cell, kind: "time-partly-read", text: task.timeText, unread: residue }];
};

/** A time in another year than the plan's: an error when all of it is, because then it is most often last year's text. */
export const timeInOtherYear: TaskRule = (task, { plan, sheet }) => {
  const { year: planYear } = plan;
  if (planYear === null) return [];
  const years = task.schedule.milestones.map((date) => datePartsOf(date).year);
  const year = years.find((value) => !isPlanYear(plan, value));
  if (year === undefined || year === doubtedYear(plan)) return [];
  const severity = years.includes(planYear) || task.schedule.quarters.length > 1 ? "warning" : "error";
  const cell = cellOf(task, "time", sheet);
  return [{ severity, cell, kind: "time-in-other-year", text: task.timeText, year, planYear }];
};

/**
 * A written day that is a Saturday or Sunday. It is shown, never moved (notes of the field §2.1); ends of months and quarters that nobody
 * wrote down are left alone.
 */
export const dueOnDayOff: TaskRule = (task, { sheet }) => {
  const cell = cellOf(task, "time", sheet);
  return writtenDays(task.schedule, task.timeText)
    .filter(isDayOff)
    .map((date) => dayOff(date, cell));
};

/** "Trước ngày 05/12" is shown when the 5th is a day off, or the last day allowed is; once for both. */
function writtenDays({ kind, milestones, due, dueInclusive }: Schedule, text: string): readonly IsoDate[] {
  if (kind === "recurring") return [];
  const named = WRITTEN_DAY.test(text);
  const days = milestones.filter((date) => named || date !== endOfMonth(date));
  const excluded = due !== null && !dueInclusive && !isDayOff(addDays(due, -1)) ? [due] : [];
  return [...days, ...excluded];
}

function endOfMonth(date: IsoDate): IsoDate {
  const { year, month } = datePartsOf(date);
  return lastDayOfMonth(year, month);
}
