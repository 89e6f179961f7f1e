import type { LeftSide } from "./leftSide";
import type { Cell } from "./lexCell";
import { headsGroup, namesAreaNoun, namesSchoolNoun, openerEnd } from "./phraseAt";

/**
 * Whether "các …" in small letters is a new group and not whose the words before it are: "BGH các tổ CM" are two, "UBND các xã" and
 * "Hiệu trưởng các trường" one. `at` is where "các" stands.
 *
 * @example groupFollows(lexCell("BGH\ncác tổ CM"), left, 2) // => true
 */
export function groupFollows(cell: Cell, left: LeftSide, at: number): boolean {
  const noun = openerEnd(cell, at);
  if (noun < 0 || left.group || !left.exact || left.known === null) return false;
  if (left.known.source === "title" || headsGroup(cell, left.from) || namesAreaNoun(cell, noun)) return false;
  return left.known.source === "office" || left.known.source === "catalogue" || !namesSchoolNoun(cell, noun);
}
