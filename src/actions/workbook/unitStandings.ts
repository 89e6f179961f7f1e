import { countStatuses } from "../../domain/tracking/countStatuses";
import type { Status } from "../../domain/tracking/Status";
import type { TaskStanding } from "./taskStandings";

/** A unit's share of the plan: its tasks, lead and coordinating, and how many of them are done, late or near. */
export interface UnitStanding {
  readonly code: string;
  readonly name: string;
  readonly total: number;
  readonly completed: number;
  readonly overdue: number;
  readonly dueSoon: number;
}

const NEAR: ReadonlySet<Status> = new Set(["due-today", "due-soon"]);

/**
 * The units of "Tiến độ" in its order, each with the figures of its lines; they come to what the summary says of the year.
 *
 * @example unitStandings(standings)[0] // => { code: "PGD", name: "Phòng Giáo dục và Đào tạo", total: 11, completed: 4, overdue: 2, dueSoon: 1 }
 */
export function unitStandings(standings: readonly TaskStanding[]): readonly UnitStanding[] {
  const units = new Map<string, { readonly name: string; readonly statuses: Status[] }>();
  for (const { record, status } of standings.flatMap(({ lines }) => lines)) {
    const known = units.get(record.unitCode);
    if (known === undefined) units.set(record.unitCode, { name: record.unit, statuses: [status] });
    else known.statuses.push(status);
  }
  return [...units].map(([code, { name, statuses }]) => {
    const { total, completed, overdue } = countStatuses(statuses);
    return { code, name, total, completed, overdue, dueSoon: statuses.filter((one) => NEAR.has(one)).length };
  });
}
