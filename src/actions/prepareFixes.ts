// The officer has some issues mended, and sees what that changes before it is done.

import { combineFixes } from "../domain/checking/fixes/combineFixes";
import type { TaskPart } from "../domain/checking/cellOf";
import type { CellChange, Fix } from "../domain/checking/fixes/Fix";
import { fullAddress } from "../domain/grid/Grid";
import { err, ok, type Result } from "../domain/text/result";
import { ordinalCell, textCell, textOf } from "../spec/cellValues";
import type { CellContent } from "../spec/SheetSpec";
import { TASK_HEADINGS } from "../sheets/headings";
import { progressKey } from "../domain/tracking/parseProgress";
import { codeInMark, MARKS } from "../sheets/marks";
import type { ReadTable } from "../sheets/parts/readSheetTable";
import type { ActionFailure } from "./workbook/ActionFailure";
import { draftCatalogueChanges } from "./drafts/draftCatalogueChanges";
import { withOthers } from "./drafts/withOthers";
import type { FixDraft } from "./drafts/FixDraft";
import { dayContent, progressContent, trackedPlaces, type TrackedPlace } from "./drafts/trackedPlaces";
import { contentOf, sheetsMarked, usualNames } from "./workbook/ownSheets";
import { timeTextOf } from "../sheets/tasks/planInTable";
import { readOwnTasks } from "./workbook/readOwnTasks";
import type { CellEdit, SheetContent, Survey, WorkbookPort } from "./ports/WorkbookPort";

const MENDED = [MARKS.tasks, MARKS.units] as const;
const PARTS: readonly TaskPart[] = ["ordinal", "content", "lead", "coordinating", "time"];

/**
 * Looks at the cells as they are now and drafts what to write into them. One request unless people
 * renamed our sheets; nothing is changed, and nothing but the task table, the unit catalogue and cells of progress ever
 * will be.
 *
 * @example await prepareFixes(port, [renumbering]) // => ok({ changes: [{ cell: "'Nhiệm vụ'!A8", before: "5", after: "4" }], … })
 */
export async function prepareFixes(
  port: WorkbookPort,
  fixes: readonly Fix[],
): Promise<Result<FixDraft, ActionFailure>> {
  const { survey, contents } = await port.read((found) => sheetsFor(found, fixes), usualNames(MENDED));
  const content = contentOf(survey, contents, MARKS.tasks);
  const table = readOwnTasks(content);
  if (!table.ok) return table;
  if (table.value === null || content === null) return err({ kind: "no-task-table" });
  const { cells, catalogue, left } = combineFixes(fixes);
  const units = draftCatalogueChanges(survey, contentOf(survey, contents, MARKS.units), catalogue);
  if (!units.ok) return units;
  const edits = editsOf(cells, new Map([...placesIn(table.value, content), ...trackedPlaces(survey, contents)]));
  const sound = cells.filter((_, index) => edits[index] !== null);
  return ok({
    cells: [...edits.filter((edit) => edit !== null), ...units.value.cells],
    specs: withOthers(units.value.specs, contents).specs,
    changes: [...sound.map(({ cell, before, after }) => ({ cell, before, after })), ...units.value.changes],
    left: [...cells.filter((one) => !sound.includes(one)), ...left.flatMap((fix) => fix.cells)].map(({ cell }) => cell),
  });
}

/** How what a person reads becomes a cell, where it is not simply text. */
const CONTENT_OF: { readonly [Part in CellChange["part"]]?: (after: string) => CellContent } = {
  ordinal: ordinalCell,
  progress: progressContent,
  day: dayContent,
};

/** The edit of each change; null where the cell says something else than it did, or is none of the table's. */
function editsOf(
  changes: readonly CellChange[],
  places: ReadonlyMap<string, TrackedPlace>,
): readonly (CellEdit | null)[] {
  return changes.map(({ cell, part, before, after }) => {
    const place = places.get(cell);
    if (place === undefined || place.part !== part || !saysThat(place, before)) return null;
    return { ...place.at, content: CONTENT_OF[part]?.(after) ?? textCell(after) };
  });
}

/** Progress is the same word in any case and spacing, as one fix mends all alike. */
function saysThat({ part, text }: TrackedPlace, before: string): boolean {
  return part === "progress" ? progressKey(text) === progressKey(before) : text === before;
}

/** The ledger and the forms too, where the fixes are for cells of progress. */
function sheetsFor(survey: Survey, fixes: readonly Fix[]): readonly string[] {
  const mended = sheetsMarked(MENDED)(survey);
  if (!fixes.some(({ cells }) => cells.some(({ part }) => part === "progress" || part === "day"))) return mended;
  const forms = survey.sheets.filter(({ mark }) => codeInMark(mark) !== undefined).map(({ name }) => name);
  return [...mended, ...sheetsMarked([MARKS.progress])(survey), ...forms];
}

function placesIn({ rows, columnOf }: ReadTable, { grid }: SheetContent): ReadonlyMap<string, TrackedPlace> {
  const { sheet } = grid;
  const columns = PARTS.flatMap((part) => {
    const column = columnOf.get(TASK_HEADINGS[part]);
    return column === undefined ? [] : [{ part, column }];
  });
  const places = rows.flatMap(({ row, cells }) =>
    columns.map(({ part, column }): readonly [string, TrackedPlace] => {
      const content = cells.get(TASK_HEADINGS[part]);
      const text = part === "time" ? timeTextOf(content) : textOf(content);
      const before = grid.cells[row - grid.row]?.[column - grid.column] ?? null;
      return [fullAddress(sheet, row, column), { at: { sheet, row, column, before }, part, text }];
    }),
  );
  return new Map(places);
}
