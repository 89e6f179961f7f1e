import type { TypedNumber } from "./TypedNumber";

const TIME = /^(?<hours>\d{1,4}):(?<minutes>[0-5]?\d)(?::(?<seconds>[0-5]?\d(?:\.\d+)?))?(?: ?(?<half>[AaPp])[Mm]?)?$/;

/** Reads a time of day, or a span of hours; null when the text is none. @example parseTypedTime("14:30") // => { value: 0.604…, numberFormat: "h:mm" } */
export function parseTypedTime(text: string): TypedNumber | null {
  const groups = TIME.exec(text)?.groups;
  if (!groups) return null;
  const hours = hoursOf(Number(groups.hours), groups.half?.toLowerCase());
  if (hours === null) return null;
  const value = hours / 24 + Number(groups.minutes) / 1440 + Number(groups.seconds ?? 0) / 86_400;
  const clock = groups.seconds === undefined ? "h:mm" : "h:mm:ss";
  if (hours > 23) return { value, numberFormat: "[h]:mm:ss" };
  return { value, numberFormat: groups.half === undefined ? clock : `${clock} AM/PM` };
}

/** 12 AM is midnight, 12 PM noon; there is no 13 PM. */
function hoursOf(hours: number, half: string | undefined): number | null {
  if (half === undefined) return hours;
  if (hours < 1 || hours > 12) return null;
  return (hours % 12) + (half === "p" ? 12 : 0);
}
