import { comparisonKey } from "../../text/comparisonKey";
import { keySet } from "./bodies";
import type { Cell } from "./lexCell";
import { lexCell } from "./lexCell";
import { BLOCK_OF_LEVEL, LEVELS, OFFICE_HEADS, WORDS_BEFORE_LEVEL } from "./vocabulary";

const BEFORE = keySet(WORDS_BEFORE_LEVEL);
const OFFICES = keySet(OFFICE_HEADS);

/**
 * The canonical level that a text names first, or null when it names none. An inter-level school has the level of all its parts.
 *
 * @example levelOf("Trường Tiểu học và Trung học cơ sở Hòa An") // => "TH&THCS"
 * @example levelOf("PTDTBT THCS Nà Hẩu Thượng") // => "THCS"
 * @example levelOf("Phòng Nội vụ") // => null
 */
export function levelOf(text: string): string | null {
  const canonical = LEVELS.find(({ level }) => comparisonKey(level) === comparisonKey(text));
  return canonical?.level ?? levelOfParts(leadingLevels(lexCell(text)));
}

function levelOfParts(parts: readonly string[]): string | null {
  const distinct = [...new Set(parts)];
  const known = LEVELS.find((each) => sameSet(each.parts, distinct));
  if (known !== undefined) return known.level;
  return distinct.length === 0 ? null : distinct.join("&");
}

/**
 * The single levels of a level or a school's name.
 *
 * @example levelParts("TH&THCS") // => ["TH", "THCS"]
 */
export function levelParts(text: string): readonly string[] {
  const level = levelOf(text);
  return LEVELS.find((each) => each.level === level)?.parts ?? (level === null ? [] : [level]);
}

/**
 * The block (Khối) that the summary puts a level in; a level without a name of its own is its own block.
 *
 * @example blockOf("MN") // => "Mầm non"
 * @example blockOf("TH&THCS") // => "TH&THCS"
 */
export function blockOf(level: string): string {
  return BLOCK_OF_LEVEL[level] ?? level;
}

function leadingLevels(cell: Cell): readonly string[] {
  const levels: string[] = [];
  for (const atom of cell.atoms) {
    const isLevel = atom.levels.length > 0;
    if (isLevel) levels.push(...atom.levels);
    else if (atom.mark === "open" || OFFICES.has(atom.key)) break;
    else if (atom.mark === null && !BEFORE.has(atom.key)) break;
  }
  return levels;
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}
