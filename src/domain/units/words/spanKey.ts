import type { CellAtom, Cell } from "./lexCell";
import { lexCell } from "./lexCell";
import { AND_WORD, GROUP_OPENERS, SCHOOL_WORD, SCHOOL_WORDS_LEFT_OUT } from "./vocabulary";

const LEFT_OUT_IN_SCHOOLS: ReadonlySet<string> = new Set(SCHOOL_WORDS_LEFT_OUT);
const LEFT_OUT_AT_START: ReadonlySet<string> = new Set([SCHOOL_WORD, ...GROUP_OPENERS]);

/** A key that grows atom by atom; `school` is true once a level was named. */
export interface GrowingKey {
  readonly key: string;
  readonly school: boolean;
}

/** The key before its first atom. */
export const EMPTY_KEY: GrowingKey = { key: "", school: false };

/**
 * Adds an atom to a key. Marks and "và" add nothing, nor does "trường" or "các" at the start, nor "số" and "xã" after a level
 * (notes of the field §3.4, steps 6 and 7).
 *
 * @example growKey({ key: "th", school: true }, atomOf("số")) // => { key: "th", school: true }
 */
export function growKey(grown: GrowingKey, atom: CellAtom): GrowingKey {
  if (atom.key === "" || atom.key === AND_WORD) return grown;
  if (grown.key === "" && LEFT_OUT_AT_START.has(atom.key)) return grown;
  if (grown.school && LEFT_OUT_IN_SCHOOLS.has(atom.key)) return grown;
  return { key: grown.key + atom.key, school: grown.school || atom.levels.length > 0 };
}

/**
 * The key of a run of atoms: level and name written together, so that spaces and short forms do not matter.
 *
 * @example spanKey(lexCell("Trường Tiểu học Tây Yên A 1"), 0, 6) // => "thtâiyêna1"
 */
export function spanKey(cell: Cell, from: number, to: number): string {
  return cell.atoms.slice(from, to).reduce(growKey, EMPTY_KEY).key;
}

/**
 * The key by which two names are the same unit: level plus name, accents kept.
 *
 * @example unitKey("TH Lí Tự Trọng") === unitKey("Trường Tiểu học Lý Tự Trọng") // => true
 * @example unitKey("MN Minh Khai") === unitKey("MN Minh Khải") // => false
 */
export function unitKey(name: string): string {
  const cell = lexCell(name);
  const key = spanKey(cell, 0, cell.atoms.length);
  return key === "" ? cell.atoms.map((atom) => atom.key).join("") : key;
}
