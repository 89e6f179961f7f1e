import { fullAddress } from "../../domain/grid/Grid";
import type { Issue } from "../../domain/plan/Issue";
import type { Plan } from "../../domain/plan/Plan";
import type { Catalogue } from "../../domain/plan/Unit";
import type { Reading } from "../../domain/reading/Reading";
import { SHEET_NAMES } from "../../sheets/labels";
import { MARKS } from "../../sheets/marks";
import { mergeTasks, type MergedTasks } from "../../sheets/tasks/mergeTasks";
import { planSettings, type SettingDays } from "../../sheets/settings/planSettings";
import type { SettingsRead } from "../../sheets/settings/readSettings";
import type { ReadTable } from "../../sheets/parts/readSheetTable";
import { planYear } from "../../sheets/settings/planYear";
import { scheduleReaderOf } from "../../sheets/settings/scheduleReaderOf";
import { settingsSheet } from "../../sheets/settings/settingsSheet";
import { taskSheet } from "../../sheets/tasks/taskSheet";
import { catalogueSpec } from "./catalogueSpec";
import type { Preview } from "./Draft";
import { madeAndUpdated } from "./madeAndUpdated";
import type { SourceLook } from "../workbook/sourceLook";
import type { TaskTableDraft } from "./TaskTableDraft";
import { fixesInDraft } from "./fixesInDraft";
import type { KnownCatalogue } from "../workbook/findCatalogue";
import { planVersion } from "./planVersion";
import { namesIn, ownSheet } from "../workbook/ownSheets";
import { withOthers } from "./withOthers";
import type { WorkbookContents } from "../ports/WorkbookPort";

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
 * @example draftTaskTable({ survey, contents }, parts, { today: "2025-04-01", asOf: null }).preview.tasksAdded // => 11
 */
export function draftTaskTable(
  { survey, contents }: WorkbookContents,
  parts: TaskTableParts,
  days: SettingDays,
): Omit<TaskTableDraft, keyof SourceLook> {
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
      order: existing?.headings ?? [],
      isLinked: ownSheet(survey, MARKS.progress) !== undefined,
    }),
    catalogueSpec(nameOf(MARKS.units, SHEET_NAMES.units), catalogue, known.own),
  ];
  const kept = withOthers(specs, contents);
  const followed = parts.settings.settings;
  return {
    specs: kept.specs,
    issues: parts.issues,
    fixes: fixesInDraft({ specs, plan, issues: parts.issues }),
    source: reading.sheet,
    version: existing === null ? null : planVersion({ plan, source: reading.sheet, settings: followed, merged }),
    reading,
    plan,
    catalogue,
    catalogueFrom: known.from,
    unitList: known.unitList,
    preview: {
      ...madeAndUpdated(survey, specs),
      othersMoved: kept.othersMoved,
      ...previewOf(merged, ownSheet(survey, MARKS.tasks)?.name ?? "", existing),
    },
  };
}

function previewOf(
  merged: MergedTasks,
  sheet: string,
  existing: ReadTable | null,
): Omit<Preview, "made" | "updated" | "othersMoved"> {
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
