import { fullAddress } from "../../domain/grid/Grid";
import type { Issue } from "../../domain/plan/Issue";
import type { Plan } from "../../domain/plan/Plan";
import type { Catalogue } from "../../domain/plan/Unit";
import type { Reading } from "../../domain/reading/Reading";
import { catalogueSheet } from "../../sheets/catalogue/catalogueSheet";
import { SHEET_NAMES } from "../../sheets/labels";
import { MARKS } from "../../sheets/marks";
import { mergeTasks, type MergedTasks } from "../../sheets/tasks/mergeTasks";
import { planSettings, type SettingDays } from "../../sheets/settings/planSettings";
import type { CatalogueRead } from "../../sheets/catalogue/readCatalogueSheet";
import type { SettingsRead } from "../../sheets/settings/readSettings";
import type { ReadTable } from "../../sheets/parts/readTable";
import { planYear } from "../../sheets/settings/planYear";
import { scheduleReaderOf } from "../../sheets/settings/scheduleReaderOf";
import { settingsSheet } from "../../sheets/settings/settingsSheet";
import type { SheetSpec } from "../../spec/SheetSpec";
import { taskSheet } from "../../sheets/tasks/taskSheet";
import type { Preview, TaskTableDraft } from "./Draft";
import { fixesInDraft } from "./fixesInDraft";
import type { KnownCatalogue } from "../workbook/findCatalogue";
import { madeAndUpdated, namesIn, ownSheet } from "../workbook/ownSheets";
import type { Survey } from "../ports/WorkbookPort";

/** Everything that was read for the task table. */
export interface TaskTableParts {
  readonly settings: SettingsRead;
  readonly existing: ReadTable | null;
  readonly known: KnownCatalogue;
  readonly reading: Reading;
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  readonly issues: readonly Issue[];
}

/**
 * Drafts "Kế hoạch", "Nhiệm vụ" and "Đơn vị" from what was read.
 *
 * @example draftTaskTable(survey, parts, { today: "2025-04-01", asOf: null }).preview.tasksAdded // => 11
 */
export function draftTaskTable(survey: Survey, parts: TaskTableParts, days: SettingDays): TaskTableDraft {
  const { plan, reading, catalogue, known, existing } = parts;
  const nameOf = namesIn(survey);
  const settings = planSettings({ plan, source: reading.sheet }, parts.settings.settings, days);
  const merged = mergeTasks(plan, existing, scheduleReaderOf(settings));
  const specs = [
    settingsSheet({ name: nameOf(MARKS.settings, SHEET_NAMES.settings), ...parts.settings, settings }),
    taskSheet({
      ...merged,
      name: nameOf(MARKS.tasks, SHEET_NAMES.tasks),
      year: planYear(settings, days.today),
      free: existing?.free ?? [],
      order: existing?.headings ?? [],
    }),
    unitsSpec(nameOf(MARKS.units, SHEET_NAMES.units), catalogue, known.own),
  ];
  return {
    specs,
    issues: parts.issues,
    fixes: fixesInDraft({ specs, plan, issues: parts.issues }),
    source: reading.sheet,
    reading,
    plan,
    catalogue,
    catalogueFrom: known.from,
    unitList: known.unitList,
    preview: {
      ...madeAndUpdated(survey, specs),
      ...previewOf(merged, ownSheet(survey, MARKS.tasks)?.name ?? "", existing),
    },
  };
}

/**
 * The sheet "Đơn vị" for a catalogue, with the columns that people added to it.
 *
 * @example unitsSpec("Đơn vị", catalogue, null).tables[0]?.name // => "DonVi"
 */
export function unitsSpec(name: string, catalogue: Catalogue, own: CatalogueRead | null): SheetSpec {
  const others = new Map((own?.units ?? []).map((row) => [row.unit, row.others]));
  return catalogueSheet({
    name,
    units: catalogue.units.map((unit) => ({ unit, others: others.get(unit) ?? new Map() })),
    groups: catalogue.groups,
    renames: own?.renames ?? [],
    extras: own?.extras ?? [],
    order: own?.order ?? [],
  });
}

function previewOf(merged: MergedTasks, sheet: string, existing: ReadTable | null): Omit<Preview, "made" | "updated"> {
  return {
    tasksAdded: merged.added,
    tasksKept: merged.kept,
    tasksMoved: merged.moved,
    typedCellsKept: merged.typedKept,
    conflicts: merged.conflicts.map(({ row, heading, ordinal, kept, other }) => ({
      sheet,
      cell: fullAddress(sheet, row, existing?.columnOf.get(heading) ?? 0),
      ordinal,
      heading,
      kept,
      other,
    })),
  };
}
