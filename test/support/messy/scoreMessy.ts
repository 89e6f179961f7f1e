import type { Task } from "../../../src/domain/plan/Plan";
import { layMessy } from "./layMessy";
import { suitedPlan } from "./suitedPlan";
import type { Grid } from "../../../src/domain/grid/Grid";
import { layLines, type LineStyle } from "./messyLines";
import { layProse, suitedToProse, type ProseStyle } from "./messyProse";
import type { Field, MessyLayout } from "./MessyLayout";
import type { MessyPlan, MessyTask } from "./MessyPlan";
import { readShipped } from "../readShipped";

/** What a reading of one worksheet got right, and each thing it got wrong in words. */
export interface MessyScore {
  readonly layout: string;
  readonly plan: string;
  readonly tasks: number;
  readonly exact: number;
  readonly faults: readonly string[];
  /** The cells that the reading itself says were placed by guess. */
  readonly doubts: readonly (string | null)[];
}

/**
 * Reads a plan in a layout as a strict judge would: a task is right when content, units, quarters and day are all exact.
 *
 * @example scoreMessy(plan, layout).faults // => ["task 3 content: …"]
 */
export function scoreMessy(plan: MessyPlan, layout: MessyLayout): MessyScore {
  return scoreSheet(suitedPlan(plan, layout), layMessy(plan, layout), {
    name: layout.name,
    fields: layout.columns.map((one) => one.field),
  });
}

/**
 * Reads a plan in prose as a strict judge would, without regard to full stops at the end.
 *
 * @example scoreProse(plan, style).exact // => 9
 */
export function scoreProse(plan: MessyPlan, style: ProseStyle): MessyScore {
  return scoreSheet(suitedToProse(plan), layProse(plan, style), {
    name: style.name,
    fields: ["lead", "coordinating", "time"],
  });
}

/**
 * Reads a plan whose table stands in one column as a strict judge would.
 *
 * @example scoreLines(plan, style).exact // => 9
 */
export function scoreLines(plan: MessyPlan, style: LineStyle): MessyScore {
  const fields = style.columns.map((one) => one.field);
  return scoreSheet(plan, layLines(plan, style), { name: style.name, fields });
}

interface Told {
  readonly name: string;
  readonly fields: readonly Field[];
}

function scoreSheet(plan: MessyPlan, grid: Grid, layout: Told): MessyScore {
  const wanted = plan.sections.flatMap((section) => section.tasks);
  const result = readShipped(grid);
  const about = { layout: layout.name, plan: plan.name, tasks: wanted.length };
  if (!result.ok) return { ...about, exact: 0, faults: [result.error.kind], doubts: [] };
  const { tasks } = result.value.plan;
  const doubts = result.value.issues.filter(({ kind }) => kind === "placed-by-guess").map(({ cell }) => cell);
  const byContent = new Map(tasks.map((task) => [plain(task.content), task]));
  const faults: string[] = [];
  let exact = 0;
  for (const want of wanted) {
    const got = byContent.get(plain(want.content));
    const found = got === undefined ? [`lost: ${want.content}`] : differences(want, got, layout);
    if (found.length === 0) exact += 1;
    faults.push(...found);
  }
  const known = new Set(wanted.map((want) => plain(want.content)));
  faults.push(
    ...tasks
      .filter((task) => !known.has(plain(task.content)))
      .map((task) => `invented: ${task.ordinal} ${task.content}`),
  );
  return { ...about, exact, faults, doubts };
}

function differences(want: MessyTask, got: Task, { fields }: Told): readonly string[] {
  const has = (...any: readonly Field[]): boolean => any.some((field) => fields.includes(field));
  const units = (mentions: Task["leadUnits"]): readonly string[] => mentions.map((unit) => unit.text);
  const isWritten = has("time") && !/^\d/.test(want.time);
  const parts: readonly (readonly [string, unknown, unknown])[] = [
    ["lead", has("lead", "both") ? want.lead : [], units(got.leadUnits)],
    ["coordinating", has("coordinating", "both") ? want.coordinating : [], units(got.coordinatingUnits)],
    ["time", isWritten ? plain(want.time) : "", isWritten ? plain(got.timeText) : ""],
    ["quarters", want.quarters, got.schedule.quarters],
    ["due", has("time") ? want.due : null, has("time") ? got.schedule.due : null],
  ];
  return parts
    .filter(([, wanted, found]) => JSON.stringify(wanted) !== JSON.stringify(found))
    .map(
      ([part, wanted, found]) => `${part} of ${want.content}: ${JSON.stringify(found)} for ${JSON.stringify(wanted)}`,
    );
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(/[.;]$/, "");
}
