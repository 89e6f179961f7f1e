import { likenessOf, type WordedTask } from "./taskLikeness";

/** A rewritten task is sought among this many others that share its rarest words, so that 10,000 tasks stay fast. */
const MOST_CANDIDATES = 30;
/** A word that more tasks share tells nothing. */
const COMMON = 300;

interface Pair {
  readonly task: WordedTask;
  readonly old: WordedTask;
  readonly likeness: number;
}

/**
 * Pairs rewritten tasks one to one, the likest first, down to a least likeness.
 *
 * @example matchLikest([wordedTask(oldTask, 0)], [wordedTask(newTask, 0)], 0.6) // => [[0, 0]], place of the new task, then of the old
 */
export function matchLikest(
  existing: readonly WordedTask[],
  tasks: readonly WordedTask[],
  least: number,
): readonly (readonly [number, number])[] {
  const byWord = indexByWord(existing);
  const pairs = tasks
    .flatMap((task) => candidatesOf(task, byWord).map((old): Pair => ({ task, old, likeness: likenessOf(task, old) })))
    .filter(({ likeness }) => likeness >= least)
    .sort((one, other) => other.likeness - one.likeness || one.task.index - other.task.index);
  return oneToOne(pairs);
}

function oneToOne(pairs: readonly Pair[]): readonly (readonly [number, number])[] {
  const [newTaken, oldTaken] = [new Set<number>(), new Set<number>()];
  return pairs.flatMap(({ task, old }) => {
    if (newTaken.has(task.index) || oldTaken.has(old.index)) return [];
    newTaken.add(task.index);
    oldTaken.add(old.index);
    return [[task.index, old.index] as const];
  });
}

function indexByWord(tasks: readonly WordedTask[]): ReadonlyMap<string, readonly WordedTask[]> {
  const byWord = new Map<string, WordedTask[]>();
  for (const task of tasks) {
    for (const word of task.words) {
      const same = byWord.get(word);
      if (same) same.push(task);
      else byWord.set(word, [task]);
    }
  }
  return byWord;
}

function candidatesOf(task: WordedTask, byWord: ReadonlyMap<string, readonly WordedTask[]>): readonly WordedTask[] {
  const lists = [...task.words].flatMap((word) => [byWord.get(word) ?? []]).filter(({ length }) => length > 0);
  lists.sort((one, other) => one.length - other.length);
  const found = new Set<WordedTask>();
  for (const list of lists) {
    if (found.size >= MOST_CANDIDATES || (list.length > COMMON && found.size > 0)) break;
    for (const old of list.slice(0, MOST_CANDIDATES)) found.add(old);
  }
  return [...found];
}
