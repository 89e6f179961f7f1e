import { addDays, type IsoDate } from "../../domain/plan/IsoDate";
import type { Schedule } from "../../domain/plan/Plan";
import type { PlanSpan } from "../../domain/plan/PlanSpan";
import { parseSchedule } from "../../domain/time/parseSchedule";
import { milestoneCells, type MilestoneCells } from "./milestoneCells";

/** How the workbook understands times: what the plan is for, and whether "trước ngày 15/6" takes in the 15th. */
export interface ScheduleReader {
  readonly span: PlanSpan;
  readonly beforeIncludesDay: boolean;
}

/**
 * The cells Mốc I–IV and Hạn hoàn thành of a time as it is written in the task table; a typed deadline replaces the last.
 *
 * @example milestonesOfTime("Trước ngày 15/6", { span: 2025, beforeIncludesDay: false }, null).due // => { date: "2025-06-14" }
 */
export function milestonesOfTime(time: string, reader: ScheduleReader, typedDue: IsoDate | null): MilestoneCells {
  const schedule = parseSchedule(time, reader.span);
  return milestoneCells(reader.beforeIncludesDay ? withWrittenDay(schedule) : schedule, reader.span, typedDue);
}

function withWrittenDay(schedule: Schedule): Schedule {
  const { due, dueInclusive, milestones } = schedule;
  if (due === null || dueInclusive) return schedule;
  const last = addDays(due, -1);
  return { ...schedule, milestones: milestones.map((date) => (date === last ? due : date)) };
}
