import type { Catalogue, MentionKind, Unit, UnitMention } from "../plan/Unit";
import { BODY_OF_KEY } from "./words/bodies";
import { isOpenGroup } from "./cells/isOpenGroup";
import type { CatalogueIndex } from "./catalogue/indexCatalogue";
import { indexCatalogue } from "./catalogue/indexCatalogue";
import type { Cell } from "./words/lexCell";
import { lexCell } from "./words/lexCell";
import { matchAt } from "./cells/matchAt";
import { namesAreas, startsName, titleEnd } from "./words/phraseAt";
import type { Segment } from "./cells/segmentCell";
import { segmentCell } from "./cells/segmentCell";
import { spanKey } from "./words/spanKey";
import type { BodyClass } from "./words/vocabularyBodies";

const MEMO_LIMIT = 20_000;

/**
 * The units and groups that a cell names, each as written on one line. Cut by catalogue and dictionary, longest match first, never
 * blindly at "," or "và" (design §3). A name is a catalogue unit only when the two are equal after normalisation.
 *
 * @example splitUnits("BGH BCH CĐ BTV Đoàn Các tổ CM", catalogue).map((mention) => mention.text)
 * // => ["BGH", "BCH CĐ", "BTV Đoàn", "Các tổ CM"]
 * @example splitUnits("Phòng Giáo dục\nvà Đào tạo", catalogue).map((mention) => mention.text) // => ["Phòng Giáo dục và Đào tạo"]
 */
export function splitUnits(text: string, catalogue: Catalogue): readonly UnitMention[] {
  const index = indexCatalogue(catalogue);
  const known = index.memo.get(text);
  if (known !== undefined) return known;
  const mentions = mentionsOf(lexCell(text), index);
  if (index.memo.size >= MEMO_LIMIT) index.memo.clear();
  index.memo.set(text, mentions);
  return mentions;
}

function mentionsOf(cell: Cell, index: CatalogueIndex): readonly UnitMention[] {
  const mentions: UnitMention[] = [];
  let levelBefore = "";
  for (const segment of segmentCell(cell, index)) {
    const unit = unitOf(cell, segment, index, levelBefore);
    levelBefore = levelKeyOf(cell, segment, levelBefore);
    const start = cell.atoms[segment.from]?.start ?? 0;
    const text = cell.text.slice(start, cell.atoms[segment.to - 1]?.end ?? start);
    mentions.push({ text, kind: kindOf(cell, segment, unit, index), unit: unit?.name ?? null });
  }
  return mentions;
}

function unitOf(cell: Cell, { from, to }: Segment, index: CatalogueIndex, levelBefore: string): Unit | null {
  const whole = spanKey(cell, from, to);
  const open = cell.atoms.findIndex(
    (atom, i) => i >= from && i < to && cell.close[i] === to - 1 && atom.mark === "open",
  );
  const outside = open > from ? spanKey(cell, from, open) : whole;
  const unit = index.units.get(whole) ?? index.units.get(outside);
  if (unit !== undefined) return unit;
  return levelBefore === "" ? null : (index.units.get(levelBefore + whole) ?? null);
}

// "Trường MN Hoa Mai, Họa Mi": the level of the school before stands for the next one too.
function levelKeyOf(cell: Cell, { from, to }: Segment, before: string): string {
  const levels = cell.atoms.slice(from, to).filter((atom) => atom.levels.length > 0);
  if (levels.length > 0) return levels.map((atom) => atom.key).join("");
  return startsName(cell, from) ? "" : before;
}

function kindOf(cell: Cell, segment: Segment, unit: Unit | null, index: CatalogueIndex): MentionKind {
  if (unit !== null) return "unit";
  if (segment.group) return isOpenGroup(cell, segment) ? "open" : "group";
  const from = Math.max(segment.from, titleEnd(cell, segment.from));
  const known = matchAt(cell, from, index);
  if (known === null || known.source === "catalogue") return kindOfStranger(cell, segment, index);
  if (known.source === "many") return "group";
  return holdsStranger(cell, segment, known.end) ? "unknown" : kindOfBody(cell, segment, known.source);
}

function kindOfBody(cell: Cell, { from, to }: Segment, source: BodyClass): MentionKind {
  return source !== "weak" || BODY_OF_KEY.has(spanKey(cell, from, to)) ? "unit" : "unknown";
}

// "Phòng Nội vụ⏎Lan Anh": the next line may go on with the name, or be somebody else.
function holdsStranger(cell: Cell, { to }: Segment, knownEnd: number): boolean {
  const next = knownEnd + 1;
  if (next >= to || cell.atoms[knownEnd]?.mark !== "break") return false;
  return cell.atoms[next]?.upper === true && !namesAreas(cell, next);
}

// With a catalogue at hand a body that it does not hold is to be looked at; without one there is nothing to compare with.
function kindOfStranger(cell: Cell, { from }: Segment, index: CatalogueIndex): MentionKind {
  return index.units.size === 0 && startsName(cell, from) ? "unit" : "unknown";
}
