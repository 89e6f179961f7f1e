import { fullAddress, type Grid } from "../../domain/grid/Grid";
import { holdsCell } from "../../domain/grid/holdsCell";
import { textOf } from "../../spec/cellValues";
import type { ReturnedSheet } from "../../sheets/returns/ReturnedForm";
import { gridOf } from "../xlsx/gridOf";
import type { XlsxCell, XlsxNote, XlsxSheet } from "../xlsx/XlsxWorkbook";

/** A sheet of a file as far as a form needs it: its values, where its formulas stand, the mark in its name, and what stands beside. */
export type SheetValues = Omit<ReturnedSheet, "tables">;

/** Where a formula stands, and what it says. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What was read of a sheet. */
export interface ReadSheet {
  readonly name: string;
  readonly cells: readonly XlsxCell[];
  readonly formulas: readonly PlacedFormula[];
  readonly visibility: XlsxSheet["visibility"];
  readonly notes: readonly XlsxNote[];
  readonly mark: string | null;
}

/** No form is larger: a cell that somebody filled at the end of the sheet makes no grid of all that lies between. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 1000;

const PLAIN: Omit<XlsxSheet, "name" | "cells"> = {
  visibility: "visible",
  columns: [],
  rows: [],
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  names: [],
  charts: [],
};

/**
 * What was read of a sheet as forms are read from it.
 *
 * @example sheetValues({ name: "TH Hoa Sen", cells, formulas: [], visibility: "visible", notes: [], mark: null }).grid.sheet // => "TH Hoa Sen"
 */
export function sheetValues({ name, cells, formulas, visibility, notes, mark }: ReadSheet): SheetValues {
  const isNear = ({ row, column }: Pick<XlsxCell, "row" | "column">): boolean =>
    row < MOST_ROWS && column < MOST_COLUMNS;
  const near = cells.every(isNear) ? cells : cells.filter(isNear);
  const far = near === cells ? [] : cells.filter((cell) => !isNear(cell));
  const grid = gridOf({ ...PLAIN, name, cells: near });
  const beside = [
    ...notes.map(({ row, column, text }) => ({ row, column, text: text.trim() })),
    ...far.map(({ row, column, value }) => ({ row, column, text: typeof value === "object" ? "" : textOf(value) })),
    // Of formulas whose results the file does not hold, the grid has no place for those around it.
    ...formulas
      .filter((one) => isNear(one) && !isInGrid(grid, one))
      .map(({ formula, ...at }) => ({ ...at, text: formula })),
  ];
  return {
    grid: withFormulas(grid, formulas),
    mark,
    isHidden: visibility !== "visible",
    beside: beside.flatMap(({ row, column, text }) =>
      text === "" ? [] : [{ cell: fullAddress(name, row, column), text }],
    ),
  };
}

function isInGrid({ row, column, cells }: Grid, at: PlacedFormula): boolean {
  return holdsCell({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }, at.row, at.column);
}

function withFormulas(grid: Grid, placed: readonly PlacedFormula[]): Grid {
  const formulas = grid.cells.map((row) => new Array<string | null>(row.length).fill(null));
  for (const { row, column, formula } of placed) {
    const line = formulas[row - grid.row];
    const at = column - grid.column;
    if (line !== undefined && at >= 0 && at < line.length) line[at] = formula;
  }
  return { ...grid, formulas };
}
