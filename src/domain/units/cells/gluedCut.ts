import { keySet } from "../words/bodies";
import type { CatalogueIndex } from "../catalogue/indexCatalogue";
import type { LeftSide } from "./leftSide";
import type { Cell } from "../words/lexCell";
import type { Known } from "./matchAt";
import { groupFollows } from "./groupFollows";
import { matchAt } from "./matchAt";
import { namesAreaNoun, namesPartNoun, openerEnd } from "../words/phraseAt";
import { rightSide } from "./rightSide";
import { GROUP_ENDINGS } from "../words/vocabulary";

const ENDINGS = keySet(GROUP_ENDINGS);

/**
 * Whether a unit ends between two words with nothing between them: PDF text loses the line breaks of a cell
 * ("BGH BCH CĐ BTV Đoàn Các tổ CM"). Only where both sides are known and the right one cannot be whose the left one is.
 *
 * @example cutsGlued(cell, leftSide(cell, { from: 0, to: 1, group: false }, index), index) // => true at "BGH | BCH CĐ"
 */
export function cutsGlued(cell: Cell, left: LeftSide, index: CatalogueIndex): boolean {
  const at = left.to;
  if (cell.atoms[at]?.upper !== true) return groupFollows(cell, left, at) && !areOfParts(cell, at);
  if (openerEnd(cell, at) > 0) return isFinished(cell, left);
  const right = matchAt(cell, at, index);
  if (sharesHead(cell, left, at, index)) return true;
  return right !== null && isFinished(cell, left) && canFollow(left, right);
}

// "Hội Nông dân các thôn" are one group; "Công an xã các thôn" are not, whose the police is was told.
function areOfParts(cell: Cell, at: number): boolean {
  return namesPartNoun(cell, openerEnd(cell, at)) && !namesAreaNoun(cell, at - 1);
}

function isFinished(cell: Cell, left: LeftSide): boolean {
  if (left.group) {
    const last = cell.atoms[left.to - 1];
    if (openerEnd(cell, left.from) >= left.to) return false;
    return last !== undefined && (last.levels.length > 0 || ENDINGS.has(last.key));
  }
  return left.exact && left.known?.source !== "title";
}

function canFollow(left: LeftSide, right: Known): boolean {
  const ofSchool = left.known?.source === "catalogue" || left.group;
  if (right.source === "internal" || right.source === "many") return true;
  return (right.source === "catalogue" || right.source === "office") && ofSchool;
}

// "Phòng Nội vụ Phòng Tư pháp": the same word opens both. "Cục trưởng" waits for the Cục.
function sharesHead(cell: Cell, left: LeftSide, at: number, index: CatalogueIndex): boolean {
  const same = cell.atoms[at]?.key === cell.atoms[left.from]?.key && at > left.from + 1;
  if (!same || waitsForBody(left) || !(left.head || left.known !== null)) return false;
  const { start } = rightSide(cell, at, index);
  return start === "known" || start === "head";
}

function waitsForBody({ group, exact, known }: LeftSide): boolean {
  return group || (exact && known?.source === "title");
}
