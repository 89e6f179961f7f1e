import type { Unit } from "../../plan/Unit";
import { BODY_OF_KEY, keySet } from "../words/bodies";
import { blockOf, levelOf } from "../words/levelOf";
import { lexCell } from "../words/lexCell";
import { unitKey } from "../words/spanKey";
import { CODE_OF_LEVEL, INTERNAL_LEVEL, OFFICE_HEADS, OFFICE_LEVEL, OTHER_CODE } from "../words/vocabulary";

const OFFICES = keySet(OFFICE_HEADS);

/** What is known of a unit before the rest is guessed; an empty or absent part is guessed. */
export type UnitDraft = Partial<Unit> & { readonly name: string };

/**
 * The level that a unit's name tells: a school level, an office, a body inside one, or "" when it tells nothing.
 *
 * @example guessLevel("Phòng Nội vụ huyện Cát Hải") // => "Cơ quan quản lý"
 * @example guessLevel("BCH CĐ") // => "Nội bộ"
 */
export function guessLevel(name: string): string {
  const level = levelOf(name);
  if (level !== null) return level;
  const kind = BODY_OF_KEY.get(unitKey(name))?.kind;
  if (kind === "office" || (kind === undefined && OFFICES.has(lexCell(name).atoms[0]?.key ?? ""))) return OFFICE_LEVEL;
  return kind === undefined ? "" : INTERNAL_LEVEL;
}

/**
 * Makes whole units of drafts: levels in canonical form, blocks and codes where there are none. A code that is taken already is
 * made anew, so that every unit has its own.
 *
 * @example makeUnits([{ name: "Trường Mầm non Hoa Mai" }], new Set())[0]?.code // => "MN01"
 */
export function makeUnits(drafts: readonly UnitDraft[], taken: ReadonlySet<string>): readonly Unit[] {
  const reserved = new Set([...taken, ...drafts.map((draft) => codeKey(draft.code ?? ""))]);
  const used = new Set(taken);
  return drafts.map((draft) => {
    const level = draftLevel(draft);
    const typed = draft.code ?? "";
    const code = typed === "" || used.has(codeKey(typed)) ? freeCode(level, reserved) : typed;
    used.add(codeKey(code));
    reserved.add(codeKey(code));
    return wholeUnit(draft, code, level);
  });
}

function draftLevel({ name, level = "" }: UnitDraft): string {
  return level === "" ? guessLevel(name) : (levelOf(level) ?? level);
}

function wholeUnit(draft: UnitDraft, code: string, level: string): Unit {
  const { name, aliases = [], contact = "", email = "", note = "" } = draft;
  return { code, name, aliases, level, block: draft.block ? draft.block : blockOf(level), contact, email, note };
}

/**
 * The key by which two codes are the same.
 *
 * @example codeKey("mn01") // => "MN01"
 */
export function codeKey(code: string): string {
  return code.trim().toUpperCase();
}

function freeCode(level: string, taken: ReadonlySet<string>): string {
  const letters = CODE_OF_LEVEL[level] ?? OTHER_CODE;
  for (let number = 1; ; number++) {
    const code = letters + String(number).padStart(2, "0");
    if (!taken.has(code)) return code;
  }
}
