import { cutsYear } from "../../../domain/text/cutsYear";

/** A sign inside a word or number at which a line may be broken: "2021-" goes on with "2025". */
const BROKEN = /[\p{L}\d][-–/]$/u;

/**
 * Text that goes on in the next line, with the space that the end of the line stood for.
 *
 * @example joinTexts("giai đoạn 2021-", "2025") // => "giai đoạn 2021-2025"
 */
export function joinTexts(before: string, next: string): string {
  return BROKEN.test(before) || cutsYear(before, next) ? `${before}${next}` : `${before} ${next}`;
}
