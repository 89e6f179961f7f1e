import { type Sliced } from "../../domain/slices/inSlices";
import { textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { PROGRESS_HEADINGS } from "../../sheets/headings";
import { codeInMark, MARKS, TABLES } from "../../sheets/marks";
import { UNIT_FIELD_HEADINGS } from "../../sheets/parts/fieldColumns";
import { progressKeyOf } from "../../sheets/progress/ProgressRecord";
import { readingProgressSheet, readProgressSheet } from "../../sheets/progress/readProgressSheet";
import { claimText } from "../../sheets/returns/claimText";
import type { CellPlace } from "../../sheets/returns/receipts";
import { readUnitSheet } from "../../sheets/unit/readUnitSheet";
import type { SheetContent, WorkbookContents } from "../ports/WorkbookPort";
import { withTyped, type Typed } from "./withTyped";

/** A cell that is to say something else: what it said, and what it will. */
export interface CellPatch {
  readonly place: CellPlace;
  readonly before: string;
  readonly content: CellContent;
}

type Contents = WorkbookContents["contents"];

/**
 * What was read of a workbook, as if somebody had typed what forms say into "Tiến độ" and into the units' sheets; a cell of a unit's sheet
 * that says something of its own stays.
 *
 * @example atOnce(patchingContents(contents, [{ place, before: "", content: "Hoàn thành" }])).get("Tiến độ")
 */
export function* patchingContents(contents: Contents, patches: readonly CellPatch[]): Sliced<Contents> {
  if (patches.length === 0) return contents;
  const byUnit = new Map<string, CellPatch[]>();
  for (const patch of patches) {
    const own = byUnit.get(patch.place.unit) ?? [];
    own.push(patch);
    byUnit.set(patch.place.unit, own);
  }
  const patched = new Map(contents);
  for (const [name, content] of contents) {
    const { mark } = content.listing;
    const own = byUnit.get(codeInMark(mark) ?? "");
    if (mark === MARKS.progress) patched.set(name, yield* patchingLedger(content, patches));
    else if (own !== undefined) patched.set(name, patchedForm(content, own));
    yield;
  }
  return patched;
}

function* patchingLedger(content: SheetContent, patches: readonly CellPatch[]): Sliced<SheetContent> {
  const widened = withFields(content, patches);
  const table = yield* readingProgressSheet(widened);
  if (table === undefined) return content;
  const rows = new Map<string, number>();
  for (const { row, cells } of [...table.rows].reverse())
    rows.set(
      progressKeyOf(textOf(cells.get(PROGRESS_HEADINGS.taskKey)), textOf(cells.get(PROGRESS_HEADINGS.unitCode))),
      row,
    );
  return withTyped(
    widened,
    patches.flatMap(({ place: { taskKey, unit, heading }, content: typed }): readonly Typed[] => {
      const [row, column] = [rows.get(progressKeyOf(taskKey, unit)), table.columnOf.get(heading)];
      return row === undefined || column === undefined ? [] : [{ row, column, content: typed }];
    }),
  );
}

/** "Tiến độ" with the columns of fields that the office began to track after it was made. */
function withFields(content: SheetContent, patches: readonly CellPatch[]): SheetContent {
  const said = UNIT_FIELD_HEADINGS.filter((field) => patches.some(({ place }) => place.heading === field));
  const table = said.length === 0 ? undefined : readProgressSheet(content);
  const lacking = said.filter((field) => table?.columnOf.has(field) === false);
  if (table === undefined || lacking.length === 0) return content;
  const { grid } = content;
  const end = Math.max(...table.columnOf.values()) + 1 - grid.column;
  const widened = <T>(rows: readonly (readonly T[])[], of: (field: string, row: number) => T): readonly T[][] =>
    rows.map((row, at) => [...row.slice(0, end), ...lacking.map((field) => of(field, at)), ...row.slice(end)]);
  const { cells, formulas, numberFormats } = grid;
  const wide = {
    ...grid,
    cells: widened(cells, (field, at) => (at === table.headingRow - grid.row ? field : null)),
    ...(formulas && { formulas: widened(formulas, () => null) }),
    ...(numberFormats && { numberFormats: widened(numberFormats, () => "General") }),
  };
  const tables = content.tables.map((one) => {
    return one.name === TABLES.progress
      ? { ...one, area: { ...one.area, columns: one.area.columns + lacking.length } }
      : one;
  });
  return { ...content, grid: wide, tables };
}

function patchedForm(content: SheetContent, patches: readonly CellPatch[]): SheetContent {
  const read = readUnitSheet(content, patches[0]?.place.unit ?? "");
  if (read === undefined) return content;
  const rows = new Map([...read.rows].reverse().map((one) => [one.record.taskKey, one]));
  return withTyped(
    content,
    patches.flatMap(({ place: { taskKey, heading }, before, content: typed }): readonly Typed[] => {
      const [found, column] = [rows.get(taskKey), read.columnOf.get(heading)];
      if (found === undefined || column === undefined) return [];
      const said = claimText(heading, found.record.typed.get(heading));
      return said === "" || said === before ? [{ row: found.row, column, content: typed }] : [];
    }),
  );
}
