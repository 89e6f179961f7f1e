import { HostError } from "../../wire/HostError";

/** Longest text of a custom property (Excel.CustomProperty value). */
const MAX_TEXT = 255;

/** What a custom property may hold. @example customValue({}) // throws InvalidArgument */
export function customValue(value: unknown): string | number | boolean {
  if (typeof value === "string" && value.length <= MAX_TEXT) return value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  throw new HostError(
    "InvalidArgument",
    "A custom property is a text of at most 255 characters, a number, true or false.",
  );
}
