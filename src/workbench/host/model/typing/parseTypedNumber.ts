import type { TypedNumber } from "./TypedNumber";

const PLAIN =
  /^(?<sign>[-+]?)(?<dollar>\$?)(?<whole>\d{1,3}(?:,\d{3})+|\d+)?(?:\.(?<decimals>\d*))?(?:[Ee](?<exponent>[-+]?\d{1,3}))?(?<percent>%?)$/;
const FRACTION = /^([-+]?)(\d+) (\d{1,5})\/(\d{1,5})$/;

/** The parts of a number as typed; those that are not there are empty. */
type Parts = Readonly<Record<string, string>>;

/**
 * Reads a number, percentage, fraction or amount of dollars; null when the text is none.
 *
 * @example parseTypedNumber("12.5%") // => { value: 0.125, numberFormat: "0.00%" }
 */
export function parseTypedNumber(text: string): TypedNumber | null {
  return parseBracketed(text) ?? parsePlain(text) ?? parseFraction(text);
}

/** "(5)" is minus five. */
function parseBracketed(text: string): TypedNumber | null {
  const inner = /^\(([^-+()]+)\)$/.exec(text)?.[1];
  const number = inner === undefined ? null : parsePlain(inner);
  return number && { ...number, value: -number.value };
}

function parsePlain(text: string): TypedNumber | null {
  const groups = PLAIN.exec(text.replace(/ %$/, "%"))?.groups;
  if (!groups) return null;
  const parts = Object.fromEntries(Object.entries(groups).map(([name, part]) => [name, part ?? ""]));
  if (`${parts.whole ?? ""}${parts.decimals ?? ""}` === "") return null;
  const value = plainValue(parts);
  return Number.isFinite(value) ? { value, numberFormat: plainFormat(parts) } : null;
}

function plainValue({ sign = "", whole = "", decimals = "", exponent = "", percent = "" }: Parts): number {
  const size = Number(`0${whole.replaceAll(",", "")}.${decimals}0e${exponent === "" ? "0" : exponent}`);
  return (sign === "-" ? -size : size) / (percent === "" ? 1 : 100);
}

function plainFormat({ dollar, whole = "", decimals, exponent, percent }: Parts): string | null {
  const places = decimals === "" ? "" : ".00";
  if (percent !== "") return `0${places}%`;
  if (dollar !== "") return `$#,##0${places}`;
  if (exponent !== "") return "0.00E+00";
  return whole.includes(",") ? `#,##0${places}` : null;
}

function parseFraction(text: string): TypedNumber | null {
  const match = FRACTION.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  const numberFormat = (match[4] ?? "").length > 1 ? "# ??/??" : "# ?/?";
  return { value: match[1] === "-" ? -size : size, numberFormat };
}
