import { comparisonKey } from "../text/comparisonKey";
import type { MatchableTask } from "./taskLikeness";

/** Places in order; those before `next` are used. */
interface Queue {
  readonly places: number[];
  next: number;
}

interface Keyed {
  readonly content: string;
  readonly both: string;
}

/**
 * Pairs tasks whose contents are the same words; of equal contents those with the same TT first, the others in order.
 *
 * @example matchSameWords([{ ordinal: "1", content: "Ký cam kết" }], [{ ordinal: "2", content: "ký  cam kết" }]) // => Map { 0 => 0 }
 */
export function matchSameWords(
  existing: readonly MatchableTask[],
  tasks: readonly MatchableTask[],
): Map<number, number> {
  const [oldKeys, newKeys] = [existing.map(keyed), tasks.map(keyed)];
  const matches = new Map<number, number>();
  const used = new Set<number>();
  const passes: readonly (keyof Keyed)[] = ["both", "content"];
  for (const pass of passes) {
    const queues = queuesBy(oldKeys.map((key) => key[pass]));
    newKeys.forEach((key, index) => {
      const found = matches.has(index) ? undefined : nextUnused(queues.get(key[pass]), used);
      if (found === undefined) return;
      used.add(found);
      matches.set(index, found);
    });
  }
  return matches;
}

function keyed(task: MatchableTask): Keyed {
  const content = comparisonKey(task.content);
  return { content, both: `${content}\n${comparisonKey(task.ordinal)}` };
}

function queuesBy(keys: readonly string[]): ReadonlyMap<string, Queue> {
  const queues = new Map<string, Queue>();
  keys.forEach((key, index) => {
    const queue = queues.get(key);
    if (queue) queue.places.push(index);
    else queues.set(key, { places: [index], next: 0 });
  });
  return queues;
}

function nextUnused(queue: Queue | undefined, used: ReadonlySet<number>): number | undefined {
  if (queue === undefined) return undefined;
  while (used.has(queue.places[queue.next] ?? -1)) queue.next += 1;
  return queue.places[queue.next];
}
