import { assertUnlocked } from "../sheets/protectionGuard";
import { bounding, contains, lastColumn, lastRow, sameBox, type Box } from "../cells/Box";
import { EMPTY_ENTRY, type Cell, type Scalar } from "../cells/Cell";
import { dateSeries, type DateUnit } from "./dateSeries";
import { growthSeries, linearSeries, textSeries, type Series } from "./fillSeries";
import { HostError } from "../../wire/HostError";
import { isDateFormat } from "../display/isDateFormat";
import { moveReferences } from "../formulas/moveReferences";
import { renameHeadings } from "../tables/tableHeadings";
import type { PlacedBox } from "../cells/PlacedBox";
import type { SheetModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/** How `range.autoFill` goes on; FlashFill is not modelled. */
export const FILL_KINDS = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
] as const;
export type FillKind = (typeof FILL_KINDS)[number];

/**
 * What `range.autoFill` does: goes on with what the source holds, down, up, right or left to the ends of `target`, each column or row by
 * itself. Formulas move along; the rest is counted on or repeated.
 *
 * @example autoFill(workbook, { sheet, box: A2:A3 }, A2:A9, "FillDefault") // 1, 2 → 1 … 8
 */
export function autoFill(workbook: WorkbookModel, { sheet, box }: PlacedBox, target: Box, kind: FillKind): void {
  if (sameBox(box, target)) return;
  const isUpright = target.column === box.column && target.columns === box.columns;
  const isFlat = target.row === box.row && target.rows === box.rows;
  if (!contains(target, box) || (!isUpright && !isFlat))
    throw new HostError("InvalidArgument", "A range is filled in one direction, from where it is.");
  assertUnlocked(sheet, target);
  for (const line of linesOf(sheet, box, target, isUpright)) fillLine(sheet, line, kind);
  renameHeadings(sheet, target);
  sheet.contentsChanged(bounding(box, target));
  workbook.dirty = true;
}

/** One column or row to fill: the cells there are, and where the one at a place (0: the first of them) stands. */
interface Line {
  readonly source: readonly Cell[];
  readonly places: readonly number[];
  readonly at: (place: number) => readonly [row: number, column: number];
  readonly isUpright: boolean;
}

function linesOf(sheet: SheetModel, box: Box, target: Box, isUpright: boolean): Line[] {
  const [start, length] = isUpright ? [box.row, box.rows] : [box.column, box.columns];
  const [first, last] = isUpright ? [target.row, lastRow(target)] : [target.column, lastColumn(target)];
  const places = Array.from({ length: last - first + 1 }, (_, index) => first + index - start).filter(
    (place) => place < 0 || place >= length,
  );
  const count = isUpright ? box.columns : box.rows;
  return Array.from({ length: count }, (_, index) => {
    const at = (place: number): readonly [number, number] =>
      isUpright ? [box.row + place, box.column + index] : [box.row + index, box.column + place];
    const source = Array.from({ length }, (__, place) => copyOf(sheet, at(place)));
    return { source, places, at, isUpright };
  });
}

function copyOf(sheet: SheetModel, [row, column]: readonly [row: number, column: number]): Cell {
  const cell = sheet.cells.get(row, column) ?? { ...EMPTY_ENTRY, format: null };
  return { ...cell, format: sheet.formatAt(row, column) };
}

function fillLine(sheet: SheetModel, line: Line, kind: FillKind): void {
  const { source, places, at, isUpright } = line;
  const series = seriesOf(source, kind);
  for (const place of places) {
    const index = ((place % source.length) + source.length) % source.length;
    const from = source[index];
    if (!from) continue;
    const cell = sheet.cells.open(...at(place));
    if (kind !== "FillValues") cell.format = from.format;
    if (kind === "FillFormats") continue;
    const { formula, value, quotePrefix, isError } = from;
    const away = place - index;
    const moved = formula === null ? null : moveReferences(formula, isUpright ? [away, 0] : [0, away]);
    Object.assign(cell, { formula: moved, value: series?.(place) ?? value, quotePrefix, isError });
  }
}

const DATE_UNITS: Partial<Record<FillKind, DateUnit>> = {
  FillDays: "Days",
  FillWeekdays: "Weekdays",
  FillMonths: "Months",
  FillYears: "Years",
};

/** How the line goes on by itself; null where its cells are repeated. */
function seriesOf(source: readonly Cell[], kind: FillKind): ((place: number) => Scalar) | null {
  if (kind === "FillCopy" || source.some((cell) => cell.formula !== null)) return null;
  const numbers = source.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  if (numbers.length === source.length) return numberSeries(numbers, source[0], kind);
  const texts = source.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  return texts.length === source.length ? textSeries(texts) : null;
}

function numberSeries(numbers: readonly number[], first: Cell | undefined, kind: FillKind): Series | null {
  const unit = DATE_UNITS[kind];
  const [alone = 0, second] = numbers;
  if (unit && second === undefined) return dateSeries(alone, unit);
  if (kind === "GrowthTrend") return growthSeries(numbers);
  return second !== undefined || isCountedOn(first, kind) ? linearSeries(numbers, 1) : null;
}

/** A number alone is copied, a date alone is counted on, unless a series is asked for. */
function isCountedOn(first: Cell | undefined, kind: FillKind): boolean {
  return kind === "FillSeries" || kind === "LinearTrend" || isDateFormat(first?.format?.numberFormat ?? "General");
}
