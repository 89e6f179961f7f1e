import type { Catalogue, Unit } from "../../plan/Unit";
import { foldVietnamese } from "../../text/foldVietnamese";
import { editDistance } from "./editDistance";
import { unitKey } from "../words/spanKey";

const LIMIT = 3;
/** Of the longer name: more letters apart than this is another name. */
const FARTHEST = 0.3;

interface Wordings {
  readonly unit: Unit;
  readonly exact: ReadonlySet<string>;
  readonly folded: readonly string[];
}

interface Suggester {
  readonly wordings: readonly Wordings[];
  readonly memo: Map<string, readonly string[]>;
}

const SUGGESTERS = new WeakMap<Catalogue, Suggester>();

/**
 * The names of catalogue units that a text may mean, best first: accents, short forms and typing slips aside. Only ever offered:
 * names that differ by an accent are different units (domain §3.2).
 *
 * @example suggestUnits("MN Hoa May", catalogue) // => ["Trường Mầm non Hoa Mai"]
 */
export function suggestUnits(text: string, catalogue: Catalogue): readonly string[] {
  const suggester = SUGGESTERS.get(catalogue) ?? { wordings: catalogue.units.map(wordingsOf), memo: new Map() };
  SUGGESTERS.set(catalogue, suggester);
  const known = suggester.memo.get(text);
  if (known !== undefined) return known;
  const names = rank(text, suggester.wordings);
  suggester.memo.set(text, names);
  return names;
}

function wordingsOf(unit: Unit): Wordings {
  const keys = [unit.name, ...unit.aliases].map(unitKey).filter((key) => key !== "");
  return { unit, exact: new Set(keys), folded: [...new Set(keys.map(foldVietnamese))] };
}

function rank(text: string, wordings: readonly Wordings[]): readonly string[] {
  const key = unitKey(text);
  const folded = foldVietnamese(key);
  if (folded === "") return [];
  return wordings
    .map(({ unit, exact, folded: forms }) => ({
      name: unit.name,
      apart: exact.has(key) ? 0 : Math.min(...forms.map((form) => apart(folded, form)), Infinity),
    }))
    .filter((each) => each.apart <= FARTHEST)
    .sort((one, other) => one.apart - other.apart)
    .slice(0, LIMIT)
    .map((each) => each.name);
}

/** How far apart two folded keys are, from 0 to 1. One that ends or opens the other is near ("Hoa Mai", "Phòng GDĐT huyện …"). */
function apart(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  const shorter = Math.min(one.length, other.length);
  const isPart = one.endsWith(other) || other.endsWith(one) || one.startsWith(other) || other.startsWith(one);
  if (isPart && shorter >= 5) return 0.05 + 0.2 * (1 - shorter / longer);
  if ((longer - shorter) / longer > FARTHEST) return 1;
  return editDistance(one, other) / longer + 0.01;
}
