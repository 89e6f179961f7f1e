import { parseTypedDate } from "./parseTypedDate";

/** A number that text was read as, and the number format Excel gives a General cell with it; null leaves the format. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}

const PLAIN = /^([-+]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?:[Ee]([-+]?\d{1,3}))?(%?)$/;
const FRACTION = /^([-+]?)(\d+) (\d{1,5})\/(\d{1,5})$/;

/**
 * Reads text as US-English Excel does when it is typed: a number, percentage, fraction, amount, date or time; null when it stays text.
 *
 * @example parseTyped("12,5", 2025) // => null: a comma separates thousands only
 * @example parseTyped("8/19/2025", 2025) // => { value: 45888, numberFormat: "m/d/yyyy" }
 */
export function parseTyped(text: string, thisYear: number): TypedNumber | null {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return null;
  return parseBracketed(trimmed) ?? parsePlain(trimmed) ?? parseFraction(trimmed) ?? parseTypedDate(trimmed, thisYear);
}

/** "(5)" is minus five. */
function parseBracketed(text: string): TypedNumber | null {
  const inner = /^\(([^-+()]+)\)$/.exec(text)?.[1];
  const number = inner === undefined ? null : parsePlain(inner);
  return number && { ...number, value: -number.value };
}

function parsePlain(text: string): TypedNumber | null {
  const match = PLAIN.exec(text.replace(/ %$/, "%"));
  if (!match) return null;
  const [, sign = "", dollar = "", whole = "", decimals = "", exponent, percent = ""] = match;
  if (whole === "" && decimals === "") return null;
  const size = Number(`${whole.replaceAll(",", "") || "0"}.${decimals || "0"}e${exponent ?? "0"}`);
  if (!Number.isFinite(size)) return null;
  const value = (sign === "-" ? -size : size) / (percent === "" ? 1 : 100);
  const places = decimals === "" ? "" : ".00";
  const format =
    percent !== "" ? `0${places}%` : dollar !== "" ? `$#,##0${places}` : exponent !== undefined ? "0.00E+00" : null;
  return { value, numberFormat: format ?? (whole.includes(",") ? `#,##0${places}` : null) };
}

function parseFraction(text: string): TypedNumber | null {
  const match = FRACTION.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  const numberFormat = (match[4] ?? "").length > 1 ? "# ??/??" : "# ?/?";
  return { value: match[1] === "-" ? -size : size, numberFormat };
}
