import type { CellValue } from "../../../domain/plan/Grid";

const MS_PER_DAY = 86_400_000;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const DATE_PART = /\[h+\]|\[m+\]|\[s+\]|yyyy|yy|m{1,5}|d{1,4}|h{1,2}|s{1,2}|AM\/PM|A\/P/gi;

/**
 * What a cell shows, by its number format in en-US tokens. A column too narrow ("####") is not thought of.
 *
 * @example displayText(45888, "dd/mm/yyyy") // => "19/08/2025"
 */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = numberFormat.split(";");
  if (typeof value === "string") return textSection(value, sections[3] ?? (sections.length === 1 ? numberFormat : ""));
  const section = sectionFor(value, sections);
  if (section === "" && sections.length > 1) return "";
  const shown = value < 0 && sections.length > 1 ? -value : value;
  return numberText(shown, section);
}

function textSection(text: string, section: string): string {
  return section.includes("@") ? section.replaceAll(/["\\]/g, "").replace("@", text) : text;
}

function sectionFor(value: number, sections: readonly string[]): string {
  const [positive = "General", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return negative;
  return value === 0 && zero !== undefined ? zero : positive;
}

function numberText(value: number, section: string): string {
  const bare = section.replaceAll(/"[^"]*"|\\.|\[(?:\$[^\]]*|[A-Z][a-z]+|Color ?\d+)\]|_.|\*./g, "");
  if (/^general$/i.test(bare.trim()) || bare === "" || bare === "@") return generalText(value);
  if (/[ymdhs]/i.test(bare.replaceAll(/[Ee][+-]/g, ""))) return dateText(value, section);
  return decorated(value, section, bare);
}

/** At most eleven characters of figures. @example generalText(1 / 3) // => "0.333333333" */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "e")
      .replace(/e([+-])(\d)$/, "e$10$2")
      .toUpperCase();
  }
  const places = Math.max(0, 10 - String(Math.trunc(size)).length);
  return String(Number(value.toFixed(Math.min(places, 9))));
}

/** Figures in the place of the format's 0, # and ?, its other characters around them. */
function decorated(value: number, section: string, bare: string): string {
  const pattern = /[#0?][#0?,.]*(?:[Ee]\+0+)?/.exec(bare)?.[0] ?? "";
  if (pattern === "") return literal(section);
  const percent = (bare.match(/%/g) ?? []).length;
  const figures = figuresText(value * 100 ** percent, pattern);
  const at = section.indexOf(pattern);
  return literal(section.slice(0, at)) + figures + literal(section.slice(at + pattern.length));
}

function figuresText(value: number, pattern: string): string {
  const exponent = /[Ee]\+(0+)$/.exec(pattern);
  if (exponent) {
    const places = (/\.(0+)/.exec(pattern)?.[1] ?? "").length;
    return value
      .toExponential(places)
      .replace(/e([+-])(\d)$/, "E$10$2")
      .toUpperCase();
  }
  const [whole = "", decimals = ""] = pattern.split(".");
  const thousands = /[#0?],[#0?]/.test(whole);
  const scale = /,+$/.exec(whole)?.[0].length ?? 0;
  const fixed = roundHalfUp(Math.abs(value) / 1000 ** scale, decimals.length);
  const [integer = "0", fraction = ""] = fixed.split(".");
  const least = (whole.match(/0/g) ?? []).length;
  const padded = integer === "0" && least === 0 ? "" : integer.padStart(least, "0");
  const grouped = thousands ? padded.replaceAll(/\B(?=(\d{3})+$)/g, ",") : padded;
  const kept = trimOptional(fraction, decimals);
  const isZero = !/[1-9]/.test(grouped + kept);
  return `${value < 0 && !isZero ? "-" : ""}${grouped}${kept === "" ? "" : `.${kept}`}`;
}

/** Rounds as Excel does, away from zero at the half, free of binary dust. @example roundHalfUp(1.005, 2) // => "1.01" */
function roundHalfUp(value: number, places: number): string {
  return Number(
    `${String(Math.round(Number(`${value.toPrecision(15)}e${String(places)}`)))}e-${String(places)}`,
  ).toFixed(places);
}

/** Zeros that the format only allows ("#") are not shown. */
function trimOptional(fraction: string, decimals: string): string {
  let kept = fraction;
  while (kept.endsWith("0") && decimals[kept.length - 1] !== "0") kept = kept.slice(0, -1);
  return kept;
}

function dateText(serial: number, section: string): string {
  if (serial < 0) return "#".repeat(8);
  const seconds = Math.round(serial * 86_400);
  const dayNumber = Math.floor(seconds / 86_400);
  const date = new Date(Date.UTC(1899, 11, dayNumber < 60 ? 31 : 30) + dayNumber * MS_PER_DAY);
  const clock = { total: seconds, inDay: seconds % 86_400, half: /AM\/PM|A\/P/i.test(section) };
  const clean = section.replaceAll(/\[\$[^\]]*\]|\[(?:[A-Z][a-z]+)\]/g, "");
  return literal(
    clean
      .replaceAll(/"[^"]*"|\\./g, (quoted) => quoted)
      .replaceAll(DATE_PART, (part, at: number) =>
        isQuoted(clean, at) ? part : datePart(part, date, { ...clock, isMinute: isMinute(clean, at, part) }),
      ),
  );
}

function isQuoted(format: string, at: number): boolean {
  return (format.slice(0, at).match(/"/g) ?? []).length % 2 === 1 || format[at - 1] === "\\";
}

/** "m" next to hours or seconds means minutes. */
function isMinute(format: string, at: number, part: string): boolean {
  if (!/^m{1,2}$/i.test(part)) return false;
  return /h+\]?[^a-z]*$/i.test(format.slice(0, at)) || /^[^a-z]*s/i.test(format.slice(at + part.length));
}

interface Clock {
  readonly total: number;
  readonly inDay: number;
  readonly half: boolean;
  readonly isMinute: boolean;
}

function datePart(part: string, date: Date, clock: Clock): string {
  const lower = part.toLowerCase();
  const padded = (value: number): string =>
    String(value).padStart(lower.replaceAll(/[[\]]/g, "").length > 1 ? 2 : 1, "0");
  if (lower.startsWith("["))
    return padded(Math.floor(clock.total / { h: 3600, m: 60, s: 1 }[lower[1] as "h" | "m" | "s"]));
  if (lower.startsWith("a")) return clock.inDay >= 43_200 ? "PM" : "AM";
  const hours = Math.floor(clock.inDay / 3600);
  if (lower.startsWith("h")) return padded(clock.half ? hours % 12 || 12 : hours);
  if (lower.startsWith("s")) return padded(clock.inDay % 60);
  if (clock.isMinute) return padded(Math.floor(clock.inDay / 60) % 60);
  return calendarPart(lower, date);
}

function calendarPart(part: string, date: Date): string {
  const month = MONTHS[date.getUTCMonth()] ?? "";
  const day = DAYS[date.getUTCDay()] ?? "";
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    yy: String(date.getUTCFullYear()).slice(2),
    m: String(date.getUTCMonth() + 1),
    mm: String(date.getUTCMonth() + 1).padStart(2, "0"),
    mmm: month.slice(0, 3),
    mmmm: month,
    mmmmm: month.slice(0, 1),
    d: String(date.getUTCDate()),
    dd: String(date.getUTCDate()).padStart(2, "0"),
    ddd: day.slice(0, 3),
    dddd: day,
  };
  return parts[part] ?? part;
}

/** The format's own characters without quotes, colours, padding and fillers. */
function literal(text: string): string {
  return text
    .replaceAll(/\[\$([^\]-]*)[^\]]*\]/g, "$1")
    .replaceAll(/\[[^\]]*\]|_.|\*.|"/g, "")
    .replaceAll(/\\(.)/g, "$1");
}
