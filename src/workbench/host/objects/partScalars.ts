import { colorArgument, flagArgument, textArgument, wordArgument } from "./cellArguments";
import { HostError } from "../wire/HostError";

/** A setting of a part: what it is before it is set, and what may be set; null when it can only be read. */
export interface PartScalar<T> {
  readonly initial: T;
  readonly check: ((value: unknown) => T) | null;
}

/** true or false. @example flag(true).check("x") // throws InvalidArgument */
export function flag(initial: boolean): PartScalar<boolean> {
  return { initial, check: flagArgument };
}

/** Any text. @example text("").check(1) // throws InvalidArgument */
export function text(initial: string): PartScalar<string> {
  return { initial, check: textArgument };
}

/** A colour. @example color("#000000").check("red") // => "#FF0000" */
export function color(initial: string): PartScalar<string> {
  return { initial, check: (value) => (value === "" ? "" : colorArgument(value)) };
}

/** One of a few words. @example word("None", ["None", "Single"]).check("Double") // throws InvalidArgument */
export function word(initial: string, words: readonly string[]): PartScalar<string> {
  return { initial, check: (value) => wordArgument(value, words) };
}

/** A number between two limits. @example amount(100, [0, 500]).check(501) // throws InvalidArgument */
export function amount<T extends number | null>(
  initial: T,
  [least, most]: readonly [least: number, most: number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): PartScalar<T | number> {
  const check = (value: unknown): number => {
    if (typeof value === "number" && value >= least && value <= most) return value;
    throw new HostError("InvalidArgument", `${String(value)} is not a number that will do here.`);
  };
  return { initial, check };
}

/** A number, or "" for what Excel chooses itself. @example automatic().check("") // => "" */
export function automatic(): PartScalar<number | string | null> {
  const { check } = amount(null);
  return { initial: null, check: (value) => (value === "" ? null : (check?.(value) ?? null)) };
}
