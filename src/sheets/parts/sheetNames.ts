import type { Unit } from "../../domain/plan/Unit";
import { cleanName } from "../../domain/units/catalogue/changeUnits";
import { LEVEL_ABBREVIATIONS } from "../labels";

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/g;
const RESERVED = "history";

/**
 * A name that Excel allows and no sheet bears yet: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at an end, a number
 * behind it when taken. Case does not tell two names apart in Excel.
 *
 * @example freeSheetName("Nhiệm vụ", ["Kế hoạch", "nhiệm vụ"]) // => "Nhiệm vụ (2)"
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(nameKey));
  const legal = legalName(wanted);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const name = cut(legal, LONGEST - suffix.length) + suffix;
    if (!used.has(nameKey(name)) && nameKey(name) !== RESERVED) return name;
  }
}

/** By what Excel tells sheet names apart. */
function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function legalName(wanted: string): string {
  const name = wanted.normalize("NFC").replace(/\s+/g, " ").replace(FORBIDDEN, "-");
  return trimEnds(name) === "" ? "-" : trimEnds(name);
}

function trimEnds(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, "");
}

/** Cuts at a word's end where one is near, so that "… Nguyễn Văn Th" does not happen; never inside a surrogate pair. */
function cut(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const room = name.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
  const space = room.lastIndexOf(" ");
  return trimEnds(space > longest / 2 && !/^\s/.test(name.slice(longest)) ? room.slice(0, space) : room);
}

/**
 * A unit's short name, for its sheet: levels and bodies abbreviated, without the word "Trường".
 *
 * @example unitShortName(unit("Trường Tiểu học và Trung học cơ sở Hòa An")) // => "TH&THCS Hòa An"
 */
export function unitShortName(unit: Unit): string {
  const full = cleanName(unit.name);
  const short = LEVEL_ABBREVIATIONS.reduce(
    (name, [words, abbreviation]) => name.replace(words, abbreviation),
    full,
  ).trim();
  return short === "" ? unit.code : short;
}
