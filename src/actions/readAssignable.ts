// The officer sees who does what, to give out what nobody does yet.

import { fullAddress } from "../domain/grid/Grid";
import type { Unit } from "../domain/plan/Unit";
import { err, ok, type Result } from "../domain/text/result";
import { offeredGroups } from "../domain/units/offeredGroups";
import { catalogueOf, readCatalogueSheet } from "../sheets/catalogue/readCatalogueSheet";
import { TASK_HEADINGS } from "../sheets/headings";
import { TASK_KIND_LABELS } from "../sheets/labels";
import { MARKS } from "../sheets/marks";
import { scheduleReaderOf } from "../sheets/settings/scheduleReaderOf";
import type { ScheduleReader } from "../sheets/tasks/scheduleReader";
import { timeTextOf } from "../sheets/tasks/planInTable";
import { textOf } from "../spec/cellValues";
import type { ActionFailure } from "./workbook/ActionFailure";
import { taskRowKeys } from "./workbook/assignTasks";
import { contentOf, sheetsMarked, usualNames } from "./workbook/ownSheets";
import { readOwnSettings } from "./workbook/readOwnSettings";
import { readOwnTasks } from "./workbook/readOwnTasks";
import { sourceSections, type SourceSection } from "./workbook/sourceSections";
import type { Survey, WorkbookPort } from "./ports/WorkbookPort";

const READ = [MARKS.settings, MARKS.tasks, MARKS.units] as const;

/** A task with who leads, who coordinates and when, as its cells say; `section` is where it stands in the source. */
export interface AssignableTask {
  readonly key: string;
  readonly ordinal: string;
  readonly content: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly time: string;
  /** Whether a time is wanting; a regular task needs none. */
  readonly needsTime: boolean;
  readonly section: SourceSection | null;
  /** Where it stands in "Nhiệm vụ". */
  readonly cell: string;
}

/** What can be given out, and to whom. `groups` are phrases that stand for several units. */
export interface Assignable {
  readonly tasks: readonly AssignableTask[];
  readonly units: readonly Unit[];
  readonly groups: readonly string[];
  /** How the workbook understands times. */
  readonly reader: ScheduleReader;
}

/**
 * The tasks with who does them, by the sections of the source, and the units they can be given to. One request when the sheets are called as
 * they were last seen; nothing is changed.
 *
 * @example await readAssignable(port, "Sheet1") // => ok({ tasks: [{ content: "Tuyên truyền …", lead: "", section: { label: "II.1", … }, … }], … })
 */
export async function readAssignable(port: WorkbookPort, source: string): Promise<Result<Assignable, ActionFailure>> {
  const own = sheetsMarked(READ);
  const { survey, contents } = await port.read(
    (found) => [...own(found), ...sheetNamed(found, source)],
    [...usualNames(READ), source],
  );
  const content = contentOf(survey, contents, MARKS.tasks);
  const table = readOwnTasks(content);
  if (!table.ok) return table;
  if (table.value === null || content === null) return err({ kind: "no-task-table" });
  const units = contentOf(survey, contents, MARKS.units);
  const { settings } = readOwnSettings(contentOf(survey, contents, MARKS.settings));
  const read = units === null ? undefined : readCatalogueSheet(units);
  const catalogue = read === undefined ? { units: [], groups: [] } : catalogueOf(read);
  const rows = taskRowKeys(table.value.rows);
  const sections = sourceSections(
    rows.map(({ row }) => row),
    { settings, contents, units },
  );
  const tasks = rows.map(({ row, key }): AssignableTask => {
    const text = (heading: string): string => textOf(row.cells.get(heading));
    const time = timeTextOf(row.cells.get(TASK_HEADINGS.time));
    return {
      key,
      ordinal: text(TASK_HEADINGS.ordinal),
      content: text(TASK_HEADINGS.content),
      lead: text(TASK_HEADINGS.lead),
      coordinating: text(TASK_HEADINGS.coordinating),
      time,
      needsTime: time === "" && text(TASK_HEADINGS.kind) !== TASK_KIND_LABELS.regular,
      section: sections.get(row) ?? null,
      cell: fullAddress(content.grid.sheet, row.row, 0),
    };
  });
  return ok({ tasks, units: catalogue.units, groups: offeredGroups(catalogue), reader: scheduleReaderOf(settings) });
}

function sheetNamed({ sheets }: Survey, name: string): readonly string[] {
  return sheets.some((sheet) => sheet.name === name) ? [name] : [];
}
