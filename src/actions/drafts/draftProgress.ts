import { err, ok, type Result } from "../../domain/text/result";
import { atOnce, type Sliced } from "../../domain/slices/inSlices";
import { PROGRESS_HEADINGS, UNIT_SHEET_HEADINGS } from "../../sheets/headings";
import { codeInMark, MARKS } from "../../sheets/marks";
import { mergingProgress, type MergedProgress } from "../../sheets/progress/mergeProgress";
import { makingProgressSheet } from "../../sheets/progress/progressSheet";
import { PROGRESS_TABLE } from "../../sheets/progress/progressTable";
import { ownHeadings } from "../../sheets/parts/ColumnTable";
import type { ProgressRecord } from "../../sheets/progress/ProgressRecord";
import { readingProgressSheet } from "../../sheets/progress/readProgressSheet";
import type { ReadTable } from "../../sheets/parts/readSheetTable";
import { readUnitSheet, type UnitSheetRead } from "../../sheets/unit/readUnitSheet";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { ActionFailure } from "../workbook/ActionFailure";
import { taskConflicts } from "./taskConflicts";
import { contentOf } from "../workbook/ownSheets";
import type { TrackedWorkbook } from "../workbook/trackedWorkbook";

/** "Tiến độ" merged with what units typed, and what stood there before. */
export interface ProgressDraft {
  readonly merged: MergedProgress;
  readonly existing: ReadTable | null;
}

/**
 * Merges the wanted lines with "Tiến độ" and the units' sheets; a failure when the headings of one of them are gone.
 *
 * @example draftProgress(workbook, lines) // => ok({ merged: { records, units, conflicts: [] }, existing: null })
 */
export function draftProgress(
  workbook: TrackedWorkbook,
  wanted: readonly ProgressRecord[],
): Result<ProgressDraft, ActionFailure> {
  return atOnce(draftingProgress(workbook, wanted));
}

/**
 * The same, some lines at a time.
 *
 * @example yield* draftingProgress(workbook, lines)
 */
export function* draftingProgress(
  workbook: TrackedWorkbook,
  wanted: readonly ProgressRecord[],
): Sliced<Result<ProgressDraft, ActionFailure>> {
  const existing = yield* existingProgress(workbook);
  if (!existing.ok) return existing;
  const sheets = yield* unitSheets(workbook);
  if (!sheets.ok) return sheets;
  const merged = yield* mergingProgress({ wanted, existing: existing.value, sheets: sheets.value });
  const conflicts = [...taskConflicts(workbook, merged.records), ...merged.conflicts];
  return ok({ merged: { ...merged, conflicts }, existing: existing.value });
}

/** "Tiến độ" as it stands, null when there is none. */
function* existingProgress({ survey, contents }: TrackedWorkbook): Sliced<Result<ReadTable | null, ActionFailure>> {
  const content = contentOf(survey, contents, MARKS.progress);
  if (content === null) return ok(null);
  const table = yield* readingProgressSheet(content);
  if (table !== undefined) return ok(table);
  return err({ kind: "missing-heading", sheet: content.grid.sheet, heading: PROGRESS_HEADINGS.content });
}

/** The units' sheets by unit code; of copies the first counts. */
function* unitSheets({
  survey,
  contents,
}: TrackedWorkbook): Sliced<Result<ReadonlyMap<string, UnitSheetRead>, ActionFailure>> {
  const sheets = new Map<string, UnitSheetRead>();
  for (const { name, mark } of survey.sheets) {
    const code = codeInMark(mark);
    const content = contents.get(name);
    if (code === undefined || content === undefined || sheets.has(code)) continue;
    const read = readUnitSheet(content, code);
    if (read === undefined) return err({ kind: "missing-heading", sheet: name, heading: UNIT_SHEET_HEADINGS.content });
    sheets.set(code, read);
    yield;
  }
  return ok(sheets);
}

/**
 * The sheet "Tiến độ" of a merged draft.
 *
 * @example atOnce(makingProgressSpec("Tiến độ", draft, { year: 2025, fields: new Set() })).tables[0]?.name // => "TienDo"
 */
export function* makingProgressSpec(
  name: string,
  { merged, existing }: ProgressDraft,
  about: { readonly year: number; readonly fields: ReadonlySet<string> },
): Sliced<SheetSpec> {
  return yield* makingProgressSheet({
    name,
    ...about,
    records: merged.records,
    parked: merged.parked,
    extras: ownHeadings(PROGRESS_TABLE, existing?.headings ?? []),
    order: existing?.headings ?? [],
  });
}
