import { cellOf } from "../../domain/checking/cellOf";
import { headingAbove } from "../../domain/grid/headingAbove";
import type { ReadRow } from "../../sheets/parts/readSheetTable";
import { readLayoutChoice } from "../../sheets/settings/layoutChoice";
import { readRoleChoices } from "../../sheets/settings/roleChoices";
import type { Settings } from "../../sheets/settings/Settings";
import { pairRows } from "../../sheets/tasks/pairRows";
import { textOf } from "../../spec/cellValues";
import { readFirstPlan } from "./readFirstPlan";
import type { SheetContent } from "../ports/WorkbookPort";

/** Where in the source a task stands: its section's label and heading ("II.1", "Công tác tuyên truyền") and its cell there. */
export interface SourceSection {
  readonly label: string;
  readonly title: string;
  readonly cell: string;
}

/** What the source is read with, as it was when the task table was made of it. */
export interface SourceBeside {
  readonly settings: Settings;
  readonly contents: ReadonlyMap<string, SheetContent>;
  /** Our unit catalogue's sheet, null when there is none. */
  readonly units: SheetContent | null;
}

/**
 * The sections of the source to which the rows of the task table belong, by row; none of rows that people added, or when the source can't be
 * read any more.
 *
 * @example sourceSections(table.rows, { settings, contents, units }).get(table.rows[0])?.label // => "II.1"
 */
export function sourceSections(
  rows: readonly ReadRow[],
  { settings, contents, units }: SourceBeside,
): ReadonlyMap<ReadRow, SourceSection> {
  const sheet = textOf(settings.get("TrangNguon"));
  const read = readFirstPlan([sheet], contents, {
    own: units,
    given: null,
    roles: readRoleChoices(textOf(settings.get("CotDaChon"))).choices,
    layout: readLayoutChoice(textOf(settings.get("CachDocTrang"))),
  });
  const grid = contents.get(sheet)?.grid;
  if (!read.ok || grid === undefined) return new Map();
  const { tasks } = read.value.reading.plan;
  const pairs = pairRows(tasks, rows);
  return new Map(
    tasks.flatMap((task, index): readonly (readonly [ReadRow, SourceSection])[] => {
      const { section, source } = task;
      const row = pairs[index];
      if (row === undefined) return [];
      const title = headingAbove(grid, source.row, section);
      return [[row, { label: section, title, cell: cellOf(task, "content", sheet) }]];
    }),
  );
}
