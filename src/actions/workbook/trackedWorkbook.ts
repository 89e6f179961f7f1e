import type { Catalogue } from "../../domain/plan/Unit";
import { err, ok, type Result } from "../../domain/text/result";
import { UNIT_HEADINGS } from "../../sheets/headings";
import { SHEET_NAMES } from "../../sheets/labels";
import { MARKS } from "../../sheets/marks";
import { catalogueOf, readCatalogueSheet, type CatalogueRead } from "../../sheets/catalogue/readCatalogueSheet";
import type { SettingsRead } from "../../sheets/settings/readSettings";
import type { ReadTable } from "../../sheets/parts/readSheetTable";
import type { ActionFailure } from "./ActionFailure";
import { contentOf, ownSheet } from "./ownSheets";
import { readOwnSettings } from "./readOwnSettings";
import { readOwnTasks } from "./readOwnTasks";
import type { SheetContent, Survey } from "../ports/WorkbookPort";

/** The sheets that reports are made from, as they stand. */
export interface TrackedWorkbook {
  readonly survey: Survey;
  readonly contents: ReadonlyMap<string, SheetContent>;
  readonly settings: SettingsRead;
  readonly tasks: ReadTable;
  readonly taskSheet: string;
  readonly units: CatalogueRead;
  readonly catalogue: Catalogue;
}

/**
 * Puts together what was read of a workbook that has its task table and unit catalogue; a failure when either is missing.
 *
 * @example trackedWorkbook({ survey, contents }) // => ok({ tasks, catalogue, … })
 */
export function trackedWorkbook(
  read: Pick<TrackedWorkbook, "survey" | "contents">,
): Result<TrackedWorkbook, ActionFailure> {
  const { survey, contents } = read;
  const tasks = readOwnTasks(contentOf(survey, contents, MARKS.tasks));
  if (!tasks.ok) return tasks;
  if (tasks.value === null) return err({ kind: "no-task-table" });
  const content = contentOf(survey, contents, MARKS.units);
  if (content === null) return err({ kind: "no-units" });
  const units = readCatalogueSheet(content);
  if (units === undefined)
    return err({ kind: "missing-heading", sheet: content.grid.sheet, heading: UNIT_HEADINGS.name });
  const catalogue = catalogueOf(units);
  if (catalogue.units.length === 0) return err({ kind: "no-units" });
  return ok({
    ...read,
    settings: readOwnSettings(contentOf(survey, contents, MARKS.settings)),
    tasks: tasks.value,
    taskSheet: ownSheet(survey, MARKS.tasks)?.name ?? SHEET_NAMES.tasks,
    units,
    catalogue,
  });
}
