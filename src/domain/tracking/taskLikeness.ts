import { foldVietnamese } from "../text/foldVietnamese";

/** What a task is known again by. */
export interface MatchableTask {
  readonly ordinal: string;
  readonly content: string;
}

/** A task with its place in its list and its words, folded. */
export interface WordedTask {
  readonly ordinal: string;
  readonly index: number;
  readonly words: ReadonlySet<string>;
}

/** Words beyond these do not tell a task from others, and long cells must stay cheap. */
const MOST_WORDS = 400;

/**
 * A task's words, folded, for measuring likeness.
 *
 * @example wordedTask({ ordinal: "1", content: "Xây dựng Kế hoạch" }, 0).words // => Set { "xay", "dung", "ke", "hoach" }
 */
export function wordedTask(task: MatchableTask, index: number): WordedTask {
  const words = foldVietnamese(task.content).match(/[\p{L}\p{N}]+/gu) ?? [];
  return { ordinal: task.ordinal, index, words: new Set(words.slice(0, MOST_WORDS)) };
}

/**
 * How alike two tasks are: twice the shared words over all words (Dice), from 0 to 1.
 *
 * @example likenessOf(wordedTask({ ordinal: "", content: "ký cam kết" }, 0), wordedTask({ ordinal: "", content: "ký kết" }, 0)) // => 0.8
 */
export function likenessOf(one: WordedTask, other: WordedTask): number {
  const size = one.words.size + other.words.size;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return size === 0 ? 0 : (2 * shared) / size;
}
