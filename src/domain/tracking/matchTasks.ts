import { comparisonKey } from "../text/comparisonKey";
import { matchLikest } from "./matchLikest";
import { matchSameWords } from "./matchSameWords";
import { wordedTask, type MatchableTask, type WordedTask } from "./taskLikeness";

/** Leftovers with the same TT are the same task from this likeness on, others from `ALIKE` on. */
const ALIKE_WITH_ORDINAL = 0.5;
const ALIKE = 0.6;

/**
 * Finds for new tasks the old ones they are: same words first, then the same TT with like words, then the likest words; one to one. The
 * result maps the place of a new task in `tasks` to the place of its old one in `existing`; a new task without one is left out, an old
 * one that no value names has left the plan.
 *
 * @example matchTasks([{ ordinal: "1", content: "Xây dựng Kế hoạch" }], [{ ordinal: "2", content: "xây dựng  kế hoạch" }]) // => Map { 0 => 0 }
 */
export function matchTasks(
  existing: readonly MatchableTask[],
  tasks: readonly MatchableTask[],
): ReadonlyMap<number, number> {
  const matches = matchSameWords(existing, tasks);
  const taken = new Set(matches.values());
  const oldLeft = existing.flatMap((task, index) => (taken.has(index) ? [] : [wordedTask(task, index)]));
  const newLeft = tasks.flatMap((task, index) => (matches.has(index) ? [] : [wordedTask(task, index)]));
  const sameOrdinal = matchSameOrdinal(oldLeft, newLeft);
  const [newTaken, oldTaken] = [new Set(sameOrdinal.map(([task]) => task)), new Set(sameOrdinal.map(([, old]) => old))];
  const rest = matchLikest(
    oldLeft.filter(({ index }) => !oldTaken.has(index)),
    newLeft.filter(({ index }) => !newTaken.has(index)),
    ALIKE,
  );
  return new Map([...matches, ...sameOrdinal, ...rest]);
}

function matchSameOrdinal(
  existing: readonly WordedTask[],
  tasks: readonly WordedTask[],
): readonly (readonly [number, number])[] {
  const byOrdinal = groupByOrdinal(existing);
  return [...groupByOrdinal(tasks)].flatMap(([ordinal, same]) =>
    matchLikest(byOrdinal.get(ordinal) ?? [], same, ALIKE_WITH_ORDINAL),
  );
}

function groupByOrdinal(tasks: readonly WordedTask[]): ReadonlyMap<string, readonly WordedTask[]> {
  const groups = new Map<string, WordedTask[]>();
  for (const task of tasks) {
    const key = comparisonKey(task.ordinal);
    const same = groups.get(key);
    if (key === "") continue;
    if (same) same.push(task);
    else groups.set(key, [task]);
  }
  return groups;
}
