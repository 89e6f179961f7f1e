import { atOnce, mapSliced, type Sliced } from "../../domain/slices/inSlices";
import { fullAddress, type CellValue, type Grid } from "../../domain/grid/Grid";
import { QUARTER_HEADINGS, TASK_HEADINGS } from "../../sheets/headings";
import { codeInMark, MARKS } from "../../sheets/marks";
import { readingProgressSheet } from "../../sheets/progress/readProgressSheet";
import { readTaskSheet } from "../../sheets/tasks/readTaskSheet";
import { readUnitSheet } from "../../sheets/unit/readUnitSheet";
import type { SheetContent, Survey } from "../ports/WorkbookPort";

/**
 * A filled cell in which somebody says how far a task is, or when it was done. `row` and `column` count from 0 at A1; `inHundreds` says
 * that another quarter of its row holds a number beyond 1.
 */
export interface TrackedCell {
  readonly kind: "quarter" | "day";
  readonly inHundreds: boolean;
  readonly cell: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly numberFormat: string;
}

/** Where the rows of one of our tables stand. */
interface Placed {
  readonly rows: readonly { readonly row: number }[];
  readonly columnOf: ReadonlyMap<string, number>;
}

/**
 * All filled cells of progress in "Nhiệm vụ", "Tiến độ" and the units' forms, sheet by sheet.
 *
 * @example trackedCells(survey, contents)[0] // => { kind: "quarter", cell: "'Nhiệm vụ'!H6", value: "Hoàn thành", … }
 */
export function trackedCells(survey: Survey, contents: ReadonlyMap<string, SheetContent>): readonly TrackedCell[] {
  return atOnce(gatheringTrackedCells(survey, contents));
}

/**
 * The same, some rows at a time.
 *
 * @example yield* gatheringTrackedCells(survey, contents)
 */
export function* gatheringTrackedCells(
  { sheets }: Survey,
  contents: ReadonlyMap<string, SheetContent>,
): Sliced<readonly TrackedCell[]> {
  const found: (readonly TrackedCell[])[] = [];
  for (const { name, mark } of sheets) {
    const content = contents.get(name);
    const placed = content === undefined ? undefined : yield* placing(content, mark);
    if (content !== undefined && placed !== undefined) found.push(yield* cellsIn(content.grid, placed));
    yield;
  }
  return found.flat();
}

/** An empty cell in which the day that a task was done belongs. */
type EmptyDay = Pick<TrackedCell, "cell" | "sheet" | "row" | "column">;

/**
 * The empty cells of Ngày hoàn thành in "Nhiệm vụ" and "Tiến độ"; one that only shows what another sheet says is empty too.
 *
 * @example emptyDays(survey, contents)[0]?.cell // => "'Tiến độ'!R6"
 */
export function emptyDays({ sheets }: Survey, contents: ReadonlyMap<string, SheetContent>): readonly EmptyDay[] {
  return sheets.flatMap(({ name, mark }) => {
    const content = mark === MARKS.tasks || mark === MARKS.progress ? contents.get(name) : undefined;
    const placed = content === undefined ? undefined : atOnce(placing(content, mark));
    const column = placed?.columnOf.get(TASK_HEADINGS.completedOn);
    if (content === undefined || placed === undefined || column === undefined) return [];
    const { sheet, cells, row: top, column: left } = content.grid;
    const isEmpty = ({ row }: { readonly row: number }): boolean => (cells[row - top]?.[column - left] ?? "") === "";
    return placed.rows
      .filter(isEmpty)
      .map(({ row }) => ({ cell: fullAddress(sheet, row, column), sheet, row, column }));
  });
}

function* placing(content: SheetContent, mark: string | null): Sliced<Placed | undefined> {
  if (mark === MARKS.tasks) return readTaskSheet(content);
  if (mark === MARKS.progress) return yield* readingProgressSheet(content);
  const code = codeInMark(mark);
  return code === undefined ? undefined : readUnitSheet(content, code);
}

function* cellsIn(grid: Grid, { rows, columnOf }: Placed): Sliced<readonly TrackedCell[]> {
  const columns = [...QUARTER_HEADINGS, TASK_HEADINGS.completedOn].flatMap((heading) => {
    const column = columnOf.get(heading);
    const kind = heading === TASK_HEADINGS.completedOn ? ("day" as const) : ("quarter" as const);
    return column === undefined ? [] : [{ column, kind }];
  });
  const found = yield* mapSliced(rows, ({ row }) => {
    const y = row - grid.row;
    const valueAt = (column: number): CellValue => grid.cells[y]?.[column - grid.column] ?? null;
    const beyondOne = columns.filter(({ kind, column }) => kind === "quarter" && isBeyondOne(valueAt(column)));
    return columns.flatMap(({ column, kind }): readonly TrackedCell[] => {
      const value = valueAt(column);
      if (value === null || (typeof value === "string" && value.trim() === "")) return [];
      const numberFormat = grid.numberFormats?.[y]?.[column - grid.column] ?? "General";
      const inHundreds = beyondOne.some((other) => other.column !== column);
      const cell = fullAddress(grid.sheet, row, column);
      return [{ kind, inHundreds, cell, sheet: grid.sheet, row, column, value, numberFormat }];
    });
  });
  return found.flat();
}

function isBeyondOne(value: CellValue): boolean {
  return typeof value === "number" && value > 1;
}
