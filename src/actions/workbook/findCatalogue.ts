import type { Grid } from "../../domain/grid/Grid";
import type { Catalogue } from "../../domain/plan/Unit";
import { mergeCatalogues } from "../../domain/units/catalogue/catalogueFromPlan";
import { readCatalogue } from "../../domain/units/catalogue/readCatalogue";
import { err, ok, type Result } from "../../domain/text/result";
import { catalogueOf, readCatalogueSheet, type CatalogueRead } from "../../sheets/catalogue/readCatalogueSheet";
import { UNIT_HEADINGS } from "../../sheets/headings";
import type { ActionFailure } from "./ActionFailure";
import type { SheetContent } from "../ports/WorkbookPort";

/** Where a catalogue came from: our sheet, a sheet of the user's, given beside the workbook, or only the plan itself. */
export type CatalogueOrigin = "own-sheet" | "unit-list" | "given" | "plan";

/** The catalogue that is known before the plan is read. `own` is our sheet as it stands. */
export interface KnownCatalogue {
  readonly catalogue: Catalogue;
  readonly from: CatalogueOrigin;
  readonly own: CatalogueRead | null;
  readonly unitList: string | null;
}

/** Where a catalogue may be: our sheet, one that was given, the user's own sheets beside the plan. */
export interface CatalogueSources {
  readonly own: SheetContent | null;
  readonly given: Catalogue | null;
  readonly others: readonly SheetContent[];
}

const NOBODY: Catalogue = { units: [], groups: [] };
// A sheet is looked at for every sheet that may be the plan.
const LISTS = new WeakMap<Grid, Catalogue>();

/**
 * Finds the unit catalogue: our sheet "Đơn vị" completed by a given one, else the given one, else a sheet of the user that reads as a
 * unit list, else none.
 *
 * @example findCatalogue({ own: null, given: null, others: [sheetOfSchools] }) // => ok({ from: "unit-list", unitList: "Danh sách", … })
 */
export function findCatalogue({ own, given, others }: CatalogueSources): Result<KnownCatalogue, ActionFailure> {
  if (own !== null) {
    const read = readCatalogueSheet(own);
    if (read === undefined) return err({ kind: "missing-heading", sheet: own.grid.sheet, heading: UNIT_HEADINGS.name });
    const typed = catalogueOf(read);
    const catalogue = given === null ? typed : mergeCatalogues(typed, given);
    if (catalogue.units.length > 0) return ok({ catalogue, from: "own-sheet", own: read, unitList: null });
    return ok({ ...withoutOwn(null, others), own: read });
  }
  return ok(withoutOwn(given, others));
}

function withoutOwn(given: Catalogue | null, others: readonly SheetContent[]): KnownCatalogue {
  if (given !== null) return { catalogue: given, from: "given", own: null, unitList: null };
  for (const { grid } of others) {
    const list = unitListIn(grid);
    if (list.units.length > 0) return { catalogue: list, from: "unit-list", own: null, unitList: grid.sheet };
  }
  return { catalogue: NOBODY, from: "plan", own: null, unitList: null };
}

function unitListIn(grid: Grid): Catalogue {
  const known = LISTS.get(grid);
  if (known !== undefined) return known;
  const read = readCatalogue(grid);
  const list = read.ok ? read.value : NOBODY;
  LISTS.set(grid, list);
  return list;
}
