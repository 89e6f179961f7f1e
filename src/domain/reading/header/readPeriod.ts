import { PERIOD_HEADS, PERIOD_WORDS } from "../words/vocabulary";
import { headingKey } from "./headingKey";

/** One period that a column of a matrix stands for. */
export interface HeadedPeriod {
  readonly kind: "quarter" | "month";
  readonly number: number;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const timeHeads = PERIOD_HEADS.map(headingKey);
const LAST = { quarter: 4, month: 12 } as const;

/**
 * The period that a heading names, undefined when it names none. A bare "I" or "3" counts only under a heading that says the kind or
 * speaks of time: under "Thời gian" a Roman number is a quarter, and another a month.
 *
 * @example readPeriod("Quý II", "Thời gian thực hiện") // => { kind: "quarter", number: 2 }
 * @example readPeriod("3", "Tháng") // => { kind: "month", number: 3 }
 */
export function readPeriod(heading: string, parent: string): HeadedPeriod | undefined {
  return readKind("quarter", heading, parent) ?? readKind("month", heading, parent) ?? readBare(heading, parent);
}

// "Thời gian thực hiện" over I, II, III, IV or over 1 to 12; 1 to 4 alone may be quarters, weeks or stages, so more than a column tells.
function readBare(heading: string, parent: string): HeadedPeriod | undefined {
  if (!timeHeads.some((head) => headingKey(parent).includes(head))) return undefined;
  const key = headingKey(heading);
  const quarter = ROMAN[key];
  if (quarter !== undefined) return { kind: "quarter", number: quarter };
  return /^\d{1,2}$/.test(key) ? within("month", Number(key)) : undefined;
}

function within(kind: HeadedPeriod["kind"], number: number): HeadedPeriod | undefined {
  return number >= 1 && number <= LAST[kind] ? { kind, number } : undefined;
}

function readKind(kind: HeadedPeriod["kind"], heading: string, parent: string): HeadedPeriod | undefined {
  const key = headingKey(heading).replace(/(?:nam)?\d{4}$/, "");
  const words = PERIOD_WORDS[kind].map(headingKey);
  const word = words.find((one) => key.startsWith(one) && key.length > one.length);
  const parentKey = headingKey(parent);
  const underParent = words.some((one) => parentKey === one || (one.length > 2 && parentKey.includes(one)));
  const digits = word === undefined ? (underParent ? key : "") : key.slice(word.length);
  const number = ROMAN[digits] ?? (/^\d{1,2}$/.test(digits) ? Number(digits) : 0);
  return within(kind, number);
}
