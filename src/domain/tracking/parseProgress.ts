import { COMPLETED_WORDS, IN_PROGRESS_WORDS, NOT_APPLICABLE_WORDS, NOT_STARTED_WORDS } from "./progressVocabulary";

/** What a progress cell says; "free-text" is none of the known words and counts as not done. */
type ProgressState = "done" | "in-progress" | "not-started" | "not-applicable" | "free-text" | "empty";

/** A progress cell as it was read; `percent` runs from 0 to 1, null when no figure is given. */
export interface ProgressReading {
  readonly state: ProgressState;
  readonly percent: number | null;
}

const STATES: readonly (readonly [ProgressState, readonly string[]])[] = [
  ["done", COMPLETED_WORDS],
  ["not-applicable", NOT_APPLICABLE_WORDS],
  ["in-progress", IN_PROGRESS_WORDS],
  ["not-started", NOT_STARTED_WORDS],
];
const STATE_BY_KEY = new Map(
  STATES.flatMap(([state, words]) => words.map((word) => [progressKey(word), state] as const)),
);
const PERCENT = /^(\d{1,3}(?:[.,]\d+)?) ?%$/u;

/**
 * The key by which progress words are equal, the same way a cell formula compares: spaces trimmed and single, upper case as lower, marks
 * all together with their letters or all apart. Marks of both kinds in one word make another word to a formula, so here too.
 *
 * @example progressKey("  HOÀN  THÀNH ") // => "hoàn thành"
 */
export function progressKey(text: string): string {
  const single = text
    .replace(/[ \u00a0\n]+/gu, " ")
    .replace(/^ | $/gu, "")
    .toLowerCase();
  return single === single.normalize("NFD") ? single.normalize("NFC") : single;
}

/**
 * Reads a progress cell as people fill it: the words of the drop-down, their synonyms, a percentage as number (0.8 and 80 are
 * both 80 %) or text.
 *
 * @example parseProgress("Đã xong") // => { state: "done", percent: null }
 * @example parseProgress("Chưa hoàn thành").state // => "in-progress"
 * @example parseProgress("80%") // => { state: "in-progress", percent: 0.8 }
 */
export function parseProgress(value: string | number | null): ProgressReading {
  if (typeof value === "number") return ofPercent(value > 1 ? value / 100 : value);
  const key = progressKey(value ?? "");
  if (key === "") return { state: "empty", percent: null };
  const state = STATE_BY_KEY.get(key);
  const percent = PERCENT.exec(key)?.[1];
  if (percent === undefined) return { state: state ?? "free-text", percent: null };
  const reading = ofPercent(Number(percent.replace(",", ".")) / 100);
  return reading.state === "done" ? { state: state ?? "free-text", percent: 1 } : reading;
}

/** More than the whole is no share of it, and a negative one neither. */
function ofPercent(percent: number): ProgressReading {
  if (percent === 1) return { state: "done", percent };
  if (percent > 1 || percent < 0) return { state: "free-text", percent: null };
  return percent > 0 ? { state: "in-progress", percent } : { state: "not-started", percent: 0 };
}
