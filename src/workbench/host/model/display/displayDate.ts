import { formatLiteral } from "./formatLiteral";

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

/** A date, a time or both by its format. @example displayDate(45888, "dd/mm/yyyy") // => "19/08/2025" */
export function displayDate(serial: number, section: string): string {
  if (serial < 0) return "#".repeat(8);
  const seconds = Math.round(serial * 86_400);
  const dayNumber = Math.floor(seconds / 86_400);
  const date = new Date(Date.UTC(1899, 11, dayNumber < 60 ? 31 : 30) + dayNumber * MS_PER_DAY);
  const clock = { total: seconds, inDay: seconds % 86_400, half: /AM\/PM|A\/P/i.test(section) };
  const clean = section.replaceAll(/\[\$[^\]]*\]|\[(?:[A-Z][a-z]+)\]/g, "");
  return formatLiteral(
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
