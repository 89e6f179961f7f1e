import { eachCell, intersect, type Box } from "./Box";
import { hasContent, type Cell } from "./Cell";
import { isHiddenTracks } from "../sizes/tracks";
import { joinCells } from "./joinCells";
import { valueType } from "./valueType";
import type { PlacedBox } from "./PlacedBox";
import type { SheetModel } from "../sheets/SheetModel";

/** Words of `Excel.SpecialCellValueType`, and the kinds of values each takes in. */
const VALUE_KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["All", ["Error", "Boolean", "Double", "String"]],
  ["Errors", ["Error"]],
  ["ErrorsLogical", ["Error", "Boolean"]],
  ["ErrorsNumbers", ["Error", "Double"]],
  ["ErrorsText", ["Error", "String"]],
  ["ErrorsLogicalNumber", ["Error", "Boolean", "Double"]],
  ["ErrorsLogicalText", ["Error", "Boolean", "String"]],
  ["ErrorsNumberText", ["Error", "Double", "String"]],
  ["Logical", ["Boolean"]],
  ["LogicalNumbers", ["Boolean", "Double"]],
  ["LogicalText", ["Boolean", "String"]],
  ["LogicalNumbersText", ["Boolean", "Double", "String"]],
  ["Numbers", ["Double"]],
  ["NumbersText", ["Double", "String"]],
  ["Text", ["String"]],
]);

export const SPECIAL_VALUES: readonly string[] = [...VALUE_KINDS.keys()];

type CellTest = (cell: Cell) => boolean;
type Finder = (place: PlacedBox, isOfKind: CellTest) => readonly Box[];

const FINDERS: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  [
    "Constants",
    (place, isOfKind) => stored(place, (cell) => cell.formula === null && hasContent(cell) && isOfKind(cell)),
  ],
  ["Formulas", (place, isOfKind) => stored(place, (cell) => cell.formula !== null && isOfKind(cell))],
  ["Blanks", blanks],
  ["Visible", visible],
  [
    "ConditionalFormats",
    ({ sheet, box }) =>
      within(
        box,
        sheet.conditionalFormats.map((format) => format.box),
      ),
  ],
  [
    "DataValidations",
    ({ sheet, box }) =>
      within(
        box,
        sheet.validations.flatMap(({ boxes }) => boxes),
      ),
  ],
]);

/** The kinds of cells that can be looked for; Excel has two more, of the same rule as the active cell's. */
export const SPECIAL_KINDS: readonly string[] = [...FINDERS.keys()];

/**
 * The rectangles of cells of a kind: constants and formulas of kinds of values, empty cells within those in use, cells that show, cells with
 * rules. `values` counts for constants and formulas only.
 *
 * @example specialCells({ sheet, box: A1:O20 }, "Constants", "Text")
 */
export function specialCells(place: PlacedBox, kind: string, values: string): readonly Box[] {
  const kinds = VALUE_KINDS.get(values) ?? [];
  return FINDERS.get(kind)?.(place, (cell) => kinds.includes(valueType(cell))) ?? [];
}

function stored({ sheet, box }: PlacedBox, counts: CellTest): readonly Box[] {
  return joinCells([...sheet.cells.within(box)].filter(({ cell }) => counts(cell)));
}

function blanks({ sheet, box }: PlacedBox): readonly Box[] {
  const used = usedPart(sheet, box);
  if (!used) return [];
  const cells: { row: number; column: number }[] = [];
  eachCell(used, (row, column) => {
    if (!hasContent(sheet.cells.get(row, column))) cells.push({ row, column });
  });
  return joinCells(cells);
}

function usedPart(sheet: SheetModel, box: Box): Box | null {
  const used = sheet.usedBox(false);
  return used && intersect(used, box);
}

function visible({ sheet, box }: PlacedBox): readonly Box[] {
  const rows = shownRuns(sheet, "rows", box.row, box.rows);
  const columns = shownRuns(sheet, "columns", box.column, box.columns);
  return rows.flatMap(([row, rowCount]) =>
    columns.map(([column, count]) => ({ row, rows: rowCount, column, columns: count })),
  );
}

/** The runs of rows or columns that show, by their first and their count. */
function shownRuns(sheet: SheetModel, kind: "rows" | "columns", first: number, count: number): [number, number][] {
  const hidden = [...sheet[kind].keys()]
    .filter((index) => index >= first && index < first + count && isHiddenTracks(sheet[kind], index, index) === true)
    .sort((one, other) => one - other);
  const starts = [first, ...hidden.map((index) => index + 1)];
  const ends = [...hidden, first + count];
  return starts
    .map((start, index): [number, number] => [start, (ends[index] ?? start) - start])
    .filter(([, length]) => length > 0);
}

function within(box: Box, boxes: readonly Box[]): readonly Box[] {
  return boxes.flatMap((each) => intersect(each, box) ?? []);
}
