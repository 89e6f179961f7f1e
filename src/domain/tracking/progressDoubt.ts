import { formatDay } from "../grid/dateOfCell";
import { fromSerial } from "../plan/IsoDate";
import { isQuarterDone } from "./isQuarterDone";
import { parseProgress } from "./parseProgress";
import { COMPLETED_WORDS } from "./progressVocabulary";
import { suggestProgress } from "./suggestProgress";

const WHOLE = 100;

/** What a cell's format shows of its number. */
export type NumberLook = "number" | "share" | "day";

/**
 * A progress cell as it stands: what it holds, what its format shows, and whether another quarter of its row holds more than 1, so that the
 * row counts in hundreds.
 */
export interface ProgressCell {
  readonly value: string | number | boolean;
  readonly look: NumberLook;
  readonly inHundreds?: boolean;
}

/** A progress cell of which it is not sure what it says, and what it may mean. */
export interface ProgressDoubt {
  readonly text: string;
  readonly suggestions: readonly string[];
}

/**
 * What is doubtful about a progress cell: a word that nobody knows, a share of more than the whole, a bare 1, which may be one per cent or
 * all of it, 100 % beside numbers that count in hundreds, a formatted 100, which shows as 10,000 %, and a day. Null when it is sure.
 *
 * @example progressDoubt({ value: "Đã hoành thành", look: "number" }) // => { text: "Đã hoành thành", suggestions: ["Hoàn thành"] }
 * @example progressDoubt({ value: 0.6, look: "share" }) // => null
 */
export function progressDoubt(cell: ProgressCell, doneWords?: ReadonlySet<string>): ProgressDoubt | null {
  const { value } = cell;
  if (typeof value === "boolean")
    return { text: String(value).toUpperCase(), suggestions: suggestProgress(value ? "100%" : "0%") };
  if (typeof value === "number") return numberDoubt(value, cell);
  if (isQuarterDone(value, doneWords) || parseProgress(value).state !== "free-text") return null;
  return { text: value.normalize("NFC").trim(), suggestions: suggestProgress(value) };
}

function numberDoubt(value: number, { look, inHundreds }: Omit<ProgressCell, "value">): ProgressDoubt | null {
  const text = String(value);
  if (look === "day" && value >= 1) return { text: formatDay(fromSerial(value)), suggestions: [COMPLETED_WORDS[0]] };
  if (value < 0 || value > WHOLE) return { text, suggestions: [] };
  if (look !== "share") return value === 1 ? { text, suggestions: ["100%", "1%"] } : null;
  if (value === 1) return inHundreds === true ? { text: "100%", suggestions: [COMPLETED_WORDS[0]] } : null;
  return value > 1 ? { text: `${String(value * WHOLE)}%`, suggestions: [`${text}%`] } : null;
}
