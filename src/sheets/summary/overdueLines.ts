import type { IsoDate } from "../../domain/plan/IsoDate";
import type { CellContent } from "../../spec/SheetSpec";
import { SIGNER_OF_SCHOOL, TEXTS } from "../labels";

/** A unit that is overdue with a task since the day after `due`; `reason` is what people wrote, null for nothing. */
export interface OverdueUnit {
  readonly code: string;
  readonly name: string;
  readonly block: string;
  readonly due: IsoDate;
  readonly reason: CellContent;
}

/** A task with the units that are overdue with it. */
export interface OverdueTask {
  readonly key: string;
  readonly ordinal: string;
  readonly content: string;
  readonly units: readonly OverdueUnit[];
}

/** A line of the list: a task, one of its units, all its units of one Khối (its words in pieces), or the title of the full list. */
export type OverdueLine =
  | { readonly kind: "task"; readonly task: OverdueTask; readonly isAgain: boolean }
  | { readonly kind: "unit"; readonly task: OverdueTask; readonly unit: OverdueUnit }
  | { readonly kind: "block"; readonly task: OverdueTask; readonly block: string; readonly words: readonly string[] }
  | { readonly kind: "full" };

/** A task with more units than these has them gathered by Khối, so that a leader reads a page and not thirty. */
const MOST_UNITS = 30;
/** With more lines than these altogether, so have all tasks with more units than a few. */
const MOST_LINES = 90;
const FEW_UNITS = 5;
/** How many units of a Khối are named. */
const NAMED_UNITS = 3;

/**
 * The lines of the overdue list, longest overdue first: each task once, its units under it. Of a task with very many units each Khối is one
 * line, and all its units stand in a full list behind.
 *
 * @example overdueLines([{ key: "NV-1", units: [hoaMai], … }]).map(({ kind }) => kind) // => ["task", "unit"]
 */
export function overdueLines(tasks: readonly OverdueTask[]): readonly OverdueLine[] {
  const sorted = tasks.map(sortedUnits).sort((one, other) => order(firstDue(one), firstDue(other)));
  const lines = tasks.reduce((sum, { units }) => sum + units.length, 0);
  const isLong = ({ units }: OverdueTask): boolean => units.length > (lines > MOST_LINES ? FEW_UNITS : MOST_UNITS);
  const gathered = sorted.filter(isLong).map(byBlock);
  const short = sorted.flatMap((task) => [
    { kind: "task" as const, task, isAgain: false },
    ...(isLong(task) ? blockLines(task) : unitLines(task)),
  ]);
  const full = gathered.flatMap((task) => [{ kind: "task" as const, task, isAgain: true }, ...unitLines(task)]);
  return [...short, ...(full.length === 0 ? [] : [{ kind: "full" as const }, ...full])];
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function sortedUnits(task: OverdueTask): OverdueTask {
  return { ...task, units: [...task.units].sort((one, other) => order(one.due, other.due)) };
}

function firstDue({ units }: OverdueTask): IsoDate | "" {
  return units[0]?.due ?? "";
}

function blocksOf({ units }: OverdueTask): ReadonlyMap<string, readonly OverdueUnit[]> {
  const blocks = new Map<string, OverdueUnit[]>();
  for (const unit of units) blocks.set(unit.block, [...(blocks.get(unit.block) ?? []), unit]);
  return blocks;
}

/** The same task, its units of one Khối one after another. */
function byBlock(task: OverdueTask): OverdueTask {
  return { ...task, units: [...blocksOf(task).values()].flat() };
}

function unitLines(task: OverdueTask): readonly OverdueLine[] {
  return task.units.map((unit) => ({ kind: "unit", task, unit }));
}

function blockLines(task: OverdueTask): readonly OverdueLine[] {
  return [...blocksOf(task)].map(([block, units]) => {
    const named = units.slice(0, NAMED_UNITS).map(({ name }) => name);
    const left = units.length - named.length;
    const areSchools = units.every(({ name }) => SIGNER_OF_SCHOOL.test(name));
    const others = areSchools ? TEXTS.otherSchools : TEXTS.otherUnits;
    const rest = left > 0 ? ` ${TEXTS.and} ${String(left)} ${others}` : "";
    const title = block === "" ? TEXTS.otherBlock : block;
    const [first = "", ...more] = named;
    const words = [
      `${TEXTS.block} ${title} (${String(units.length)}): `,
      first,
      ...more.map((one) => `, ${one}`),
      rest,
    ];
    return { kind: "block", task, block, words };
  });
}
