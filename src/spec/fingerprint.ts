import type { CellContent } from "./SheetSpec";
import { textOf } from "./cellValues";

const LENGTH = 6;
const RANGE = 36 ** LENGTH;

/**
 * Six letters and digits that stand for a text: equal texts have equal ones. FNV-1a; tells a change, proves nothing.
 *
 * @example fingerprint("Quý I năm 2025").length // => 6
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (hash % RANGE).toString(36).padStart(LENGTH, "0");
}

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
  for (let start = 0; start + LENGTH < base.length; start += 2 * LENGTH) {
    if (base.startsWith(wanted, start)) return base.slice(start + LENGTH, start + 2 * LENGTH);
  }
  return undefined;
}
