import { boxOfName } from "../names/nameOperations";
import { contains, overlaps, sameBox, WHOLE_SHEET } from "../cells/Box";
import { joinCells } from "../cells/joinCells";
import { parseBox, splitAddress } from "../cells/addresses";
import { formulaTokens } from "./FormulaToken";
import { plainFormula } from "./plainFormula";
import type { PlacedBox } from "../cells/PlacedBox";
import type { SheetModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/** Finds the cells that a range stands in some relation to by its formulas. */
export type Trace = (workbook: WorkbookModel, place: PlacedBox) => readonly PlacedBox[];

/** The cells that formulas of the range name. @example directPrecedents(workbook, E4) // => [C4, D4] of "=C4*D4" */
export const directPrecedents: Trace = (workbook, { sheet, box }) => {
  const named = [...sheet.cells.within(box)].flatMap(({ row, column, cell }) =>
    cell.formula === null ? [] : referencesOf(workbook, sheet, { row, column, formula: cell.formula }),
  );
  return distinct(named);
};

/** The cells whose formulas name a cell of the range. */
export const directDependents: Trace = (workbook, place) =>
  workbook.sheets.flatMap((sheet) => {
    const cells = [...sheet.cells.within(WHOLE_SHEET)].filter(({ row, column, cell }) => {
      if (cell.formula === null) return false;
      const named = referencesOf(workbook, sheet, { row, column, formula: cell.formula });
      return named.some((each) => each.sheet === place.sheet && overlaps(each.box, place.box));
    });
    return joinCells(cells).map((box) => ({ sheet, box }));
  });

/** Precedents, theirs, and so on. */
export const allPrecedents: Trace = (workbook, place) => followed(workbook, place, directPrecedents);

/** Dependents, theirs, and so on. */
export const allDependents: Trace = (workbook, place) => followed(workbook, place, directDependents);

function followed(workbook: WorkbookModel, start: PlacedBox, trace: Trace): readonly PlacedBox[] {
  const found: PlacedBox[] = [];
  const waiting: PlacedBox[] = [start];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    for (const next of trace(workbook, place)) {
      if (found.some((known) => known.sheet === next.sheet && contains(known.box, next.box))) continue;
      found.push(next);
      waiting.push(next);
    }
  }
  return found;
}

function distinct(places: readonly PlacedBox[]): readonly PlacedBox[] {
  return places.filter(
    (place, index) =>
      places.findIndex((other) => other.sheet === place.sheet && sameBox(other.box, place.box)) === index,
  );
}

interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The cells a formula names: addresses, names that stand for cells, parts of tables. */
function referencesOf(workbook: WorkbookModel, home: SheetModel, { row, column, formula }: PlacedFormula): PlacedBox[] {
  const cell = { row, column, rows: 1, columns: 1 };
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet: sheet.name })));
  const own = home.tables.find(({ box }) => contains(box, cell));
  const plain = plainFormula(formula, {
    row,
    own: own ? { table: own, sheet: home.name } : null,
    tables: new Map(tables.map((placed) => [placed.table.name.toLowerCase(), placed])),
    localNames: new Map(),
  });
  return formulaTokens(plain).flatMap(({ kind, text }) => {
    const { sheet: named, rest } = splitAddress(text);
    const sheet = named === null ? home : workbook.findSheet(named);
    if (!sheet || (kind !== "reference" && kind !== "name")) return [];
    const box = kind === "reference" ? parseBox(rest) : null;
    const name = box ? undefined : workbook.findName(rest, sheet);
    return box ? [{ sheet, box }] : ((name && boxOfName(workbook, name)) ?? []);
  });
}
