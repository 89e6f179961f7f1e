import type { LeftSide } from "./leftSide";
import type { Cell } from "../words/lexCell";
import { headsGroup, namesAreaNoun, namesSchoolNoun, openerEnd } from "../words/phraseAt";

const ALONE: ReadonlySet<string> = new Set(["office", "catalogue"]);

/**
 * Whether "các …" in small letters is a new group and not whose the words before it are: "BGH các tổ CM" are two, "UBND các xã" and
 * "Hiệu trưởng các trường" one. `at` is where "các" stands.
 *
 * @example groupFollows(lexCell("BGH\ncác tổ CM"), left, 2) // => true
 */
export function groupFollows(cell: Cell, left: LeftSide, at: number): boolean {
  const noun = openerEnd(cell, at);
  const source = left.exact && !left.group ? left.known?.source : undefined;
  if (noun < 0 || source === undefined || headsGroup(cell, left.from) || namesAreaNoun(cell, noun)) return false;
  return source === "internal" ? !namesSchoolNoun(cell, noun) : ALONE.has(source);
}
