import type { Unit } from "../../domain/plan/Unit";
import type { Period } from "../../domain/tracking/Period";
import { periodPlace } from "../../domain/tracking/periodPlace";
import type { StatusRule } from "../../domain/tracking/StatusRule";
import { plannedQuarters, statusOf } from "../../domain/tracking/trackedStatus";
import type { CellContent } from "../../spec/SheetSpec";
import type { ProgressRecord } from "../progress/ProgressRecord";
import { trackedLine } from "../progress/trackedLine";
import type { OverdueTask, OverdueUnit } from "./overdueLines";

/** By what it is judged what is overdue, and what is known of the units; `reasons` by the key of a line. */
interface OverdueInput {
  readonly rule: StatusRule;
  readonly period: Period;
  readonly units: readonly Unit[];
  readonly reasons: ReadonlyMap<string, CellContent>;
}

/**
 * What is overdue of the lines of TienDo up to the period's end, by task.
 *
 * @example overdueTasks(records, { rule, period: "Q1", units, reasons: new Map() })[0]?.units[0]?.due // => "2025-03-31"
 */
export function overdueTasks(records: readonly ProgressRecord[], input: OverdueInput): readonly OverdueTask[] {
  const blocks = new Map(input.units.map(({ code, block }) => [code, block]));
  const tasks = new Map<string, { task: ProgressRecord; units: OverdueUnit[] }>();
  for (const record of records) {
    const due = overdueSince(record, input);
    if (due === null) continue;
    const { taskKey: key, unitCode: code, unit: name } = record;
    const reason = input.reasons.get(`${key}|${code}`) ?? null;
    const found = tasks.get(key) ?? { task: record, units: [] };
    found.units.push({ code, name, block: blocks.get(code) ?? "", due, reason });
    tasks.set(key, found);
  }
  return [...tasks].map(([key, { task, units }]) => ({ key, ordinal: task.ordinal, content: task.content, units }));
}

/** The first milestone that passed undone, null where a line is not overdue or belongs to a later period. */
function overdueSince(record: ProgressRecord, { rule, period }: OverdueInput): OverdueUnit["due"] | null {
  const line = trackedLine(record);
  const { asOf, reminderDays, doneWords } = rule;
  if (statusOf(line, asOf, reminderDays, doneWords) !== "overdue" || periodPlace(line, period) === "after") return null;
  const open = plannedQuarters(line, asOf, doneWords).flatMap(({ milestone, done }) =>
    done || milestone === "expected" ? [] : [milestone],
  );
  return open.sort()[0] ?? null;
}
