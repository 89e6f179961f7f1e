import { comparisonKey } from "../../domain/text/comparisonKey";
import { likenessOf, wordedTask } from "../../domain/tracking/taskLikeness";
import type { ProgressRecord } from "../progress/ProgressRecord";
import type { ReturnedLine } from "./ReturnedForm";

/** A line of a form with the task it is of; null for a line that is none of the unit's tasks. */
export interface PairedLine {
  readonly line: ReturnedLine;
  readonly task: ProgressRecord | null;
}

/** Words of a task that was reworded since its form was made, or by its unit, are at least so alike. */
const ALIKE = 0.5;

/**
 * Finds the task of each line of a form: what a line says counts more than its hidden key, which stays behind when only what is seen is
 * sorted; each task once.
 *
 * @example pairLines(form.lines, tasks)[0]?.task?.taskKey // => "NV-1f3k9a"
 */
export function pairLines(lines: readonly ReturnedLine[], tasks: readonly ProgressRecord[]): readonly PairedLine[] {
  const pairs = new Map<ReturnedLine, ProgressRecord>();
  const free = new Map(tasks.map((task) => [task.taskKey, task]));
  for (const find of [sameOf, wordsOf(tasks), rewordedOf]) {
    for (const line of lines) {
      const task = pairs.has(line) ? undefined : find(line, free);
      if (task === undefined) continue;
      pairs.set(line, task);
      free.delete(task.taskKey);
    }
  }
  return lines.map((line) => ({ line, task: pairs.get(line) ?? null }));
}

type Free = ReadonlyMap<string, ProgressRecord>;
type Find = (line: ReturnedLine, free: Free) => ProgressRecord | undefined;

const sameOf: Find = ({ taskKey, content }, free) => {
  const task = free.get(taskKey);
  return task !== undefined && comparisonKey(task.content) === comparisonKey(content) ? task : undefined;
};

function wordsOf(tasks: readonly ProgressRecord[]): Find {
  const keys = new Map<string, string[]>();
  for (const { content, taskKey } of tasks) {
    const words = comparisonKey(content);
    keys.set(words, [...(keys.get(words) ?? []), taskKey]);
  }
  return ({ content }, free) => {
    const key = keys.get(comparisonKey(content))?.find((one) => free.has(one));
    return key === undefined ? undefined : free.get(key);
  };
}

const rewordedOf: Find = ({ taskKey, content, ordinal }, free) => {
  const task = free.get(taskKey);
  if (task === undefined) return undefined;
  if (content === "") return ordinal !== "" && ordinal === task.ordinal ? task : undefined;
  const [one, other] = [wordedTask({ ordinal, content }, 0), wordedTask(task, 0)];
  return likenessOf(one, other) >= ALIKE ? task : undefined;
};
