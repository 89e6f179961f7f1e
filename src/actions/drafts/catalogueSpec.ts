import type { Catalogue } from "../../domain/plan/Unit";
import { catalogueSheet } from "../../sheets/catalogue/catalogueSheet";
import type { CatalogueRead } from "../../sheets/catalogue/readCatalogueSheet";
import type { SheetSpec } from "../../spec/SheetSpec";

/**
 * The sheet "Đơn vị" for a catalogue, with the columns that people added to it.
 *
 * @example catalogueSpec("Đơn vị", catalogue, null).tables[0]?.name // => "DonVi"
 */
export function catalogueSpec(name: string, catalogue: Catalogue, own: CatalogueRead | null): SheetSpec {
  const typed = new Map((own?.units ?? []).map((row) => [row.unit, row.typed]));
  return catalogueSheet({
    name,
    units: catalogue.units.map((unit) => ({ unit, typed: typed.get(unit) ?? new Map() })),
    groups: catalogue.groups,
    renames: own?.renames ?? [],
    extras: own?.extras ?? [],
    order: own?.order ?? [],
  });
}
