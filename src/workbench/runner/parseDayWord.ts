import { isoDate, type IsoDate } from "../../domain/plan/IsoDate";

/**
 * A day of the command line; undefined where it is none.
 *
 * @example parseDayWord("2026-06-08") // => "2026-06-08"
 */
export function parseDayWord(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? undefined : isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
