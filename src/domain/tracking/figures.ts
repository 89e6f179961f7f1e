import type { Quarter } from "../plan/Quarter";
import { QUARTERS } from "../plan/Quarter";
import { completionRate, countStatuses, dueRate, type StatusCounts } from "./countStatuses";
import { QUARTERS_OF, type Period } from "./Period";
import { periodPlace } from "./periodPlace";
import { countQuarter, type QuarterCounts } from "./quarterCounts";
import type { Status } from "./Status";
import type { StatusRule } from "./StatusRule";
import { statusOf, type TrackedState } from "./trackedStatus";

/** One task of one unit; `hasResult`: it says something of what came of it, beside the quarters. */
export interface TrackedLine extends TrackedState {
  readonly task: string;
  readonly unit: string;
  readonly hasResult: boolean;
}

/** The reported split with its rates from 0 to 1, null over nothing. */
export interface RatedCounts extends StatusCounts {
  readonly completionRate: number | null;
  readonly dueRate: number | null;
}

/** The split of the lines that have work in a period; `silent` ("chưa báo cáo") are, of the unfinished, those that say nothing of it. */
export interface PeriodCounts extends RatedCounts {
  readonly silent: number;
}

/** What a report says of some lines: of all up to the period's end ("lũy kế"), and of those with a milestone in it ("trong kỳ"). */
export interface LineCounts {
  readonly cumulative: RatedCounts;
  readonly inPeriod: PeriodCounts;
}

/** Every figure of a report: the lines' statuses in their order, counted together, by unit, by task, and by quarter. */
export interface Figures {
  readonly statuses: readonly Status[];
  readonly total: LineCounts;
  readonly byUnit: ReadonlyMap<string, LineCounts>;
  readonly byTask: ReadonlyMap<string, LineCounts>;
  readonly byQuarter: ReadonlyMap<Quarter, QuarterCounts>;
}

/** A line with what the rule makes of it. */
interface Judged {
  readonly line: TrackedLine;
  readonly status: Status;
  readonly place: ReturnType<typeof periodPlace>;
  readonly silent: boolean;
}

/**
 * The figures of lines as of a day, for a period. A line has one status, whatever is counted; the period says which lines are. The cell
 * formulas of the summary come to the same; ratios are reckoned from the counts, never averaged, so that units tie with their total.
 *
 * @public What the summary's formulas are held to, cell by cell.
 * @example figuresOf([{ task: "NV-1", unit: "MN01", milestones: ["2025-03-31", null, null, null], progress: [null, null, null, null], completedOn: null, hasResult: false }], { asOf: "2025-04-01", reminderDays: 15, doneWords }, "Q1").total.inPeriod
 * // => { total: 1, completed: 0, onTime: 0, late: 0, undated: 0, unfinished: 1, inTime: 0, overdue: 1, silent: 1, completionRate: 0, dueRate: 0 }
 */
export function figuresOf(lines: readonly TrackedLine[], rule: StatusRule, period: Period): Figures {
  const judged = lines.map((line): Judged => {
    const status = statusOf(line, rule.asOf, rule.reminderDays, rule.doneWords);
    return { line, status, place: periodPlace(line, period), silent: isSilent(line, status, QUARTERS_OF[period]) };
  });
  return {
    statuses: judged.map(({ status }) => status),
    total: countsOf(judged),
    byUnit: groupedBy(judged, ({ line }) => line.unit),
    byTask: groupedBy(judged, ({ line }) => line.task),
    byQuarter: new Map(QUARTERS.map((quarter) => [quarter, countQuarter(lines, quarter, rule)])),
  };
}

/** Unfinished, and nothing said of any of the quarters. */
function isSilent(line: TrackedLine, status: Status, quarters: readonly Quarter[]): boolean {
  const said = quarters.some((quarter) => (line.progress[quarter - 1] ?? "") !== "");
  return !said && !line.hasResult && !status.startsWith("completed");
}

function countsOf(judged: readonly Judged[]): LineCounts {
  const within = judged.filter(({ place }) => place === "in");
  return {
    cumulative: ratedCounts(judged.filter(({ place }) => place !== "after")),
    inPeriod: { ...ratedCounts(within), silent: within.filter(({ silent }) => silent).length },
  };
}

function ratedCounts(judged: readonly Judged[]): RatedCounts {
  const counts = countStatuses(judged.map(({ status }) => status));
  return { ...counts, completionRate: completionRate(counts), dueRate: dueRate(counts) };
}

function groupedBy(judged: readonly Judged[], keyOf: (one: Judged) => string): ReadonlyMap<string, LineCounts> {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return new Map([...groups].map(([key, group]) => [key, countsOf(group)]));
}
