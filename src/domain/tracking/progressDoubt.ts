import { isQuarterDone } from "./isQuarterDone";
import { parseProgress } from "./parseProgress";
import { suggestProgress } from "./suggestProgress";

/** A progress cell as it stands: what it holds, and whether its format shows a share. */
export interface ProgressCell {
  readonly value: string | number | boolean;
  readonly isShare: boolean;
}

/** A progress cell of which it is not sure what it says, and what it may mean. */
export interface ProgressDoubt {
  readonly text: string;
  readonly suggestions: readonly string[];
}

/**
 * What is doubtful about a progress cell: a word that nobody knows, a share of more than the whole, a bare 1, which may be one per cent or
 * all of it, and a formatted 100, which shows as 10,000 %. Null when it is sure.
 *
 * @example progressDoubt({ value: "Đã hoành thành", isShare: false }) // => { text: "Đã hoành thành", suggestions: ["Hoàn thành"] }
 * @example progressDoubt({ value: 0.6, isShare: true }) // => null
 */
export function progressDoubt({ value, isShare }: ProgressCell, doneWords?: ReadonlySet<string>): ProgressDoubt | null {
  if (typeof value === "boolean")
    return { text: String(value).toUpperCase(), suggestions: suggestProgress(value ? "100%" : "0%") };
  if (typeof value === "number") return numberDoubt(value, isShare);
  if (isQuarterDone(value, doneWords) || parseProgress(value).state !== "free-text") return null;
  return { text: value.normalize("NFC").trim(), suggestions: suggestProgress(value) };
}

function numberDoubt(value: number, isShare: boolean): ProgressDoubt | null {
  const text = String(value);
  if (value < 0 || value > 100) return { text, suggestions: [] };
  if (value === 1 && !isShare) return { text, suggestions: ["100%", "1%"] };
  return isShare && value > 1 ? { text: `${String(value * 100)}%`, suggestions: [`${text}%`] } : null;
}
