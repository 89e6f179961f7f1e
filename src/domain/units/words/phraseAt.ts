import { HEADS, keySet, longestOf, NO_HEADS } from "./bodies";
import type { CellAtom, Cell } from "./lexCell";
import {
  ALL_SCHOOLS_NOUNS,
  AND_WORD,
  EXCEPT_WORDS,
  GROUP_NOUNS,
  GROUP_OPENERS,
  JOINING_WORDS,
  OPEN_PHRASES,
  JOINING_VERB,
  LEVEL_OPENERS,
  AREA_NOUNS,
  PART_NOUNS,
} from "./vocabulary";
import {
  COMPOUND_HEAD_WORDS,
  FIELD_WORDS,
  GROUP_HEAD_WORDS,
  HEAD_EXCEPTIONS,
  HEAD_WORDS,
  NAMED_BEFORE_ALL,
  PERSON_TITLES,
} from "./vocabularyHeads";

/** A set of phrases that can be looked for at an atom. */
interface Phrases {
  readonly keys: ReadonlySet<string>;
  readonly longest: number;
}

function phrases(list: readonly string[]): Phrases {
  return { keys: keySet(list), longest: longestOf(list) };
}

const JOINING = keySet(JOINING_WORDS);
const LEVEL_WORDS_BEFORE = keySet(LEVEL_OPENERS);
const COMPOUNDS = phrases(COMPOUND_HEAD_WORDS);
const TITLES = phrases(PERSON_TITLES);
const GROUP_HEADS = phrases(GROUP_HEAD_WORDS);
const SCHOOLS = phrases(ALL_SCHOOLS_NOUNS);
const AREAS = phrases(AREA_NOUNS);
const PARTS = phrases(PART_NOUNS);
const OPENERS = phrases(GROUP_OPENERS);
const FIELDS = phrases(FIELD_WORDS);
const NAMED = keySet(NAMED_BEFORE_ALL);
const OPEN = phrases(OPEN_PHRASES);
const NOUNS = phrases(GROUP_NOUNS);
const EXCEPT = phrases(EXCEPT_WORDS);
const HEAD = { keys: HEADS, longest: longestOf(HEAD_WORDS) };
const NO_HEAD = { keys: NO_HEADS, longest: longestOf(HEAD_EXCEPTIONS) };

function phraseEnd(cell: Cell, from: number, { keys, longest }: Phrases): number {
  let key = "";
  let words = 0;
  let found = -1;
  for (let i = from; words < longest; i++) {
    const atom = cell.atoms[i];
    if (atom === undefined || !mayStandInPhrase(atom, i === from)) break;
    if (atom.key === "") continue;
    key += atom.key;
    words += 1;
    if (keys.has(key)) found = i + 1;
  }
  return found;
}

function mayStandInPhrase({ mark }: CellAtom, isFirst: boolean): boolean {
  return mark === null || (!isFirst && (mark === "break" || mark === "comma"));
}

/**
 * Whether an atom joins two units by a word.
 *
 * @example joinsUnits(lexCell("BGH và CĐ"), 1) // => true
 */
export function joinsUnits(cell: Cell, at: number): boolean {
  const key = (i: number): string => cell.atoms[i]?.key ?? "";
  if (JOINING.has(key(at))) return true;
  const verb = JOINING_VERB.indexOf(key(at));
  return verb >= 0 && key(at - verb) === JOINING_VERB[0] && JOINING.has(key(at - verb + JOINING_VERB.length));
}

/**
 * Whether a body's head stands here who may be the head of a group ("Hiệu trưởng các trường").
 *
 * @example headsGroup(lexCell("Hiệu trưởng các trường"), 0) // => true
 */
export function headsGroup(cell: Cell, at: number): boolean {
  return phraseEnd(cell, at, GROUP_HEADS) > 0;
}

/**
 * Whether a body's head stands here whose name may go on after a dash ("Tổ Hành chính - Kế toán").
 *
 * @example opensCompound(lexCell("Tổ Toán - Tin"), 0) // => true
 */
export function opensCompound(cell: Cell, at: number): boolean {
  return phraseEnd(cell, at, COMPOUNDS) > 0;
}

/**
 * The atom after a title before a person or post, or -1.
 *
 * @example titleEnd(lexCell("Đ/c Hiệu trưởng"), 0) // => 1
 */
export function titleEnd(cell: Cell, at: number): number {
  return phraseEnd(cell, at, TITLES);
}

/**
 * Whether a noun for schools stands here.
 *
 * @example namesSchoolNoun(lexCell("các trường"), 1) // => true
 */
export function namesSchoolNoun(cell: Cell, at: number): boolean {
  return phraseEnd(cell, at, SCHOOLS) > 0;
}

/**
 * Whether a noun for areas stands here, alone or not.
 *
 * @example namesAreaNoun(lexCell("các xã miền núi"), 1) // => true
 */
export function namesAreaNoun(cell: Cell, at: number): boolean {
  return phraseEnd(cell, at, AREAS) > 0;
}

/**
 * Whether a kind of part of a commune or school stands here, which has bodies of its own.
 *
 * @example namesPartNoun(lexCell("các khu phố"), 1) // => true
 */
export function namesPartNoun(cell: Cell, at: number): boolean {
  return phraseEnd(cell, at, PARTS) > 0;
}

/**
 * Whether a kind of area stands here alone, as in "UBND xã, phường".
 *
 * @example namesAreas(lexCell("xã, phường"), 2) // => true
 */
export function namesAreas(cell: Cell, at: number): boolean {
  const end = phraseEnd(cell, at, AREAS);
  const next = cell.atoms[end];
  return end > 0 && (next === undefined || next.mark !== null || joinsUnits(cell, end));
}

/**
 * The atom after "các", "toàn thể" …, or -1.
 *
 * @example openerEnd(lexCell("Các trường"), 0) // => 1
 */
export function openerEnd(cell: Cell, at: number): number {
  return phraseEnd(cell, at, OPENERS);
}

/**
 * Whether "các" stands inside a body's own name and opens no group.
 *
 * @example isNamePart(lexCell("Ban Quản lý các khu công nghiệp"), 3) // => true
 */
export function isNamePart(cell: Cell, at: number): boolean {
  const key = (i: number): string => cell.atoms[i]?.key ?? "";
  return NAMED.has(key(at - 2) + key(at - 1));
}

/**
 * Whether a field of work stands here, with which a body's name may go on.
 *
 * @example namesField(lexCell("Thể thao và Du lịch"), 0) // => true
 */
export function namesField(cell: Cell, at: number): boolean {
  return phraseEnd(cell, at, FIELDS) > 0;
}

/**
 * The atom after a group that needs no "các", or -1.
 *
 * @example openPhraseEnd(lexCell("Đơn vị liên quan"), 0) // => 4
 */
export function openPhraseEnd(cell: Cell, at: number): number {
  return phraseEnd(cell, at, OPEN);
}

/**
 * The atom after a noun that groups list, or -1.
 *
 * @example nounEnd(lexCell("thị trấn"), 0) // => 2
 */
export function nounEnd(cell: Cell, at: number): number {
  return phraseEnd(cell, at, NOUNS);
}

/**
 * The atom after "trừ", or -1.
 *
 * @example exceptEnd(lexCell("trừ THCS Trần Phú"), 0) // => 1
 */
export function exceptEnd(cell: Cell, at: number): number {
  return phraseEnd(cell, at, EXCEPT);
}

/**
 * Whether a body's name starts here.
 *
 * @example startsName(lexCell("phòng chống tham nhũng"), 0) // => false
 */
export function startsName(cell: Cell, at: number): boolean {
  return phraseEnd(cell, at, HEAD) > at && phraseEnd(cell, at, NO_HEAD) < 0;
}

/**
 * The atom after a level that names no single school, or -1: nothing proper follows it.
 *
 * @example levelsEnd(lexCell("trường TH&THCS"), 0) // => 4
 * @example levelsEnd(lexCell("TH Hòa An"), 0) // => -1
 */
export function levelsEnd(cell: Cell, at: number): number {
  let i = LEVEL_WORDS_BEFORE.has(cell.atoms[at]?.key ?? "") ? at + 1 : at;
  if (!namesLevel(cell, i)) return -1;
  while (namesLevel(cell, i) || (isTightJoin(cell, i) && namesLevel(cell, i + 1))) i += 1;
  return isProperName(cell, i) ? -1 : i;
}

function isProperName(cell: Cell, at: number): boolean {
  const atom = cell.atoms[at];
  return atom !== undefined && atom.mark === null && atom.upper;
}

function namesLevel(cell: Cell, at: number): boolean {
  return (cell.atoms[at]?.levels.length ?? 0) > 0;
}

function isTightJoin(cell: Cell, at: number): boolean {
  const atom = cell.atoms[at];
  return atom?.mark === "and" || atom?.mark === "dash" || atom?.key === AND_WORD;
}
