// The officer brings the list of units that a plan only calls "các trường".

import type { Catalogue } from "../domain/plan/Unit";
import { err, ok, type Result } from "../domain/text/result";
import { addUnits } from "../domain/units/catalogue/addUnits";
import { readCatalogueSheet, type CatalogueRead } from "../sheets/catalogue/readCatalogueSheet";
import { UNIT_HEADINGS } from "../sheets/headings";
import { SHEET_NAMES } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import { catalogueSpec } from "./drafts/catalogueSpec";
import { madeAndUpdated } from "./drafts/madeAndUpdated";
import type { UnitListDraft } from "./drafts/UnitListDraft";
import { withOthers } from "./drafts/withOthers";
import type { ActionFailure } from "./workbook/ActionFailure";
import { contentOf, namesIn, sheetsMarked, usualNames } from "./workbook/ownSheets";
import type { SheetContent, WorkbookPort } from "./ports/WorkbookPort";

const READ = [MARKS.units] as const;
const EMPTY: CatalogueRead = { units: [], groups: [], renames: [], extras: [], order: [], codesMade: false };

/**
 * Drafts "Đơn vị" with the units of a list beside those that stand there; everything that people typed into it stays. One request; nothing
 * is changed.
 *
 * @example await prepareUnitList(port, list) // => ok({ added: [{ code: "MN01", name: "Trường Mầm non Hoa Mai", … }], known: [], doubts: [], … })
 */
export async function prepareUnitList(
  port: WorkbookPort,
  list: Catalogue,
): Promise<Result<UnitListDraft, ActionFailure>> {
  const { survey, contents } = await port.read(sheetsMarked(READ), usualNames(READ));
  const own = ownCatalogue(contentOf(survey, contents, MARKS.units));
  if (!own.ok) return own;
  const { catalogue, added, known, doubts } = addUnits(standing(own.value), list);
  const name = namesIn(survey)(MARKS.units, SHEET_NAMES.units);
  const kept = withOthers([catalogueSpec(name, catalogue, follow(own.value, catalogue))], contents);
  return ok({
    specs: kept.specs,
    added,
    known,
    doubts,
    issues: [],
    preview: {
      ...madeAndUpdated(survey, kept.specs),
      tasksAdded: 0,
      tasksKept: 0,
      tasksMoved: 0,
      typedCellsKept: 0,
      conflicts: [],
      othersMoved: kept.othersMoved,
    },
  });
}

function ownCatalogue(content: SheetContent | null): Result<CatalogueRead, ActionFailure> {
  const read = content === null ? EMPTY : readCatalogueSheet(content);
  if (read !== undefined) return ok(read);
  return err({ kind: "missing-heading", sheet: content?.grid.sheet ?? "", heading: UNIT_HEADINGS.name });
}

/** Lines without a name too: somebody typed into them. */
function standing({ units, groups, renames }: CatalogueRead): Catalogue {
  return { units: units.map(({ unit }) => unit), groups, renames };
}

/** What people typed beside a unit goes on with it, also when the unit itself has learned something. */
function follow(own: CatalogueRead, { units }: Catalogue): CatalogueRead {
  return { ...own, units: own.units.map((row, index) => ({ ...row, unit: units[index] ?? row.unit })) };
}
