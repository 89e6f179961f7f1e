import { textOf } from "../../spec/cellValues";
import { FINGERPRINT_LENGTH, fingerprint } from "../../spec/fingerprint";
import type { CellContent } from "../../spec/SheetSpec";

/**
 * What a source said, column by column, in one line: a fingerprint of each heading and one of its cell.
 *
 * @example writeBase(new Map([["TT", "1"]])).length // => 12
 */
export function writeBase(cells: ReadonlyMap<string, CellContent>): string {
  return [...cells].map(([heading, content]) => fingerprint(heading) + fingerprint(textOf(content))).join("");
}

/**
 * The fingerprint that a base line keeps of a column's cell, undefined when it knows nothing of it.
 *
 * @example baseOf(writeBase(new Map([["TT", "1"]])), "TT") === fingerprint("1") // => true
 */
export function baseOf(base: string, heading: string): string | undefined {
  const wanted = fingerprint(heading);
  for (let start = 0; start + FINGERPRINT_LENGTH < base.length; start += 2 * FINGERPRINT_LENGTH) {
    if (base.startsWith(wanted, start)) return base.slice(start + FINGERPRINT_LENGTH, start + 2 * FINGERPRINT_LENGTH);
  }
  return undefined;
}
