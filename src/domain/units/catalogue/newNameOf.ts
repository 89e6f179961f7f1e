import type { Catalogue } from "../../plan/Unit";
import { indexCatalogue } from "./indexCatalogue";
import { unitKey } from "../words/spanKey";
import { RENAMES } from "../words/vocabularyRenames";

const PRESETS = new Map(RENAMES.flatMap(([to, from]) => from.map((name) => [unitKey(name), to] as const)));

/**
 * The catalogue unit that a body is called today, by the catalogue's own list of old names, else by the reorganisation of 2025; null when
 * the catalogue has no such unit. It is only ever offered: what a plan wrote stays as it is.
 *
 * @example newNameOf("Phòng GDĐT", catalogueOfCommune) // => "Phòng Văn hóa - Xã hội"
 */
export function newNameOf(name: string, catalogue: Catalogue): string | null {
  const key = unitKey(name);
  const own = catalogue.renames?.find(({ from }) => unitKey(from) === key)?.to;
  const to = own ?? PRESETS.get(key);
  const unit = to === undefined ? undefined : indexCatalogue(catalogue).units.get(unitKey(to));
  return unit === undefined || unit === null || unitKey(unit.name) === key ? null : unit.name;
}
