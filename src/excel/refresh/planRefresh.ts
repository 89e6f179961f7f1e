import { ourFormulas } from "../../sheets/others/ourFormulas";
import { cellsOfArea } from "../../domain/grid/cellsOfArea";
import { areaAddress, type CellValue } from "../../domain/grid/Grid";
import { CHART_PREFIX, chartName } from "../../spec/names/chartName";
import { isFormula } from "../../spec/formula/isFormula";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import type { SheetLayout } from "../../spec/names/layoutName";
import { keptCells } from "../../spec/keptCells";
import { sheetLayoutOf } from "../../spec/layout/sheetLayout";
import type { CellInput } from "../write/cellInput";
import { cellInput } from "../write/cellInput";
import { contentAt } from "../read/contentAt";
import { isHeld } from "./isHeld";
import { linesBetween } from "./linesBetween";
import { oldRow, rowMoves, type RowMoves } from "./RowMoves";
import { HEADING_ROLES } from "../../spec/styles";
import { tableArea } from "../read/tableArea";
import type { SheetState } from "../read/WorkbookState";

/** A sheet that is laid out as wanted, up to rows of one kind: only its contents are written. */
export interface SheetRefresh {
  readonly spec: SheetSpec;
  readonly state: SheetState;
  readonly moves: RowMoves;
  /** Rows that may look like others which they took the place of, from 0. */
  readonly fresh: readonly number[];
  readonly layout: SheetLayout;
}

/** More than these in one sheet are no growing table, and take longer than laying it out anew. */
const MOST_MOVES = 100;

type Fit = (refresh: SheetRefresh) => boolean;

const hasItsMerges: Fit = ({ spec, state, moves }) => {
  const wanted = spec.merges.map((area) => areaAddress({ ...area, row: oldRow(moves, area.row) ?? -1 }));
  const there = (state.content?.grid.merges ?? []).map(areaAddress);
  return JSON.stringify([...wanted].sort()) === JSON.stringify([...there].sort());
};

const hasItsTables: Fit = ({ spec, state, moves }) => {
  const there = new Map(state.tables.map(({ name, area }) => [name.toLowerCase(), area && areaAddress(area)]));
  const same = spec.tables.every((table) => {
    const { row, rows, ...columns } = tableArea(table);
    const [first, last] = [oldRow(moves, row) ?? -1, oldRow(moves, row + rows - 1) ?? -1];
    return there.get(table.name.toLowerCase()) === areaAddress({ ...columns, row: first, rows: last - first + 1 });
  });
  return same && there.size === spec.tables.length;
};

const hasItsCharts: Fit = ({ spec, state }) => {
  const there = state.charts.filter((name) => name.startsWith(CHART_PREFIX)).sort();
  return JSON.stringify(there) === JSON.stringify(spec.charts.map((_, index) => chartName(index)).sort());
};

/** Rows or columns that somebody put in move the headings. What one that is worked out says is not known. */
const hasItsHeadings: Fit = ({ spec, state, moves }) =>
  spec.styles
    .filter(({ role }) => HEADING_ROLES.has(role))
    .flatMap(({ area }) => cellsOfArea(area))
    .every(({ row, column }) => {
      const wanted = spec.rows[row]?.[column] ?? null;
      const there = contentAt(state.content, oldRow(moves, row) ?? -1, column);
      return isFormula(wanted) ? there !== null : wanted === there;
    });

/** Rows that are put in or taken out carry along what stands beside and under them. */
const leavesKeptInPlace: Fit = ({ spec, moves }) =>
  (spec.kept ?? []).every(({ row, rows }) =>
    Array.from({ length: rows }, (_, index) => row + index).every((place) => oldRow(moves, place) === place),
  );

const isFewMoves: Fit = ({ moves }) => rowMoves(moves).length <= MOST_MOVES;

/** In a cell that somebody formatted as text a number, date or formula would become text. */
const keepsTypes: Fit = ({ spec, state, moves }) => {
  const grid = state.content?.grid;
  return spec.rows.every((contents, row) => {
    const formats = grid?.numberFormats?.[(oldRow(moves, row) ?? -1) - grid.row];
    return contents.every((content, column) => {
      const isTyped = content !== null && typeof content !== "string";
      return !isTyped || formats?.[column - (grid?.column ?? 0)] !== "@";
    });
  });
};

const FITS: readonly Fit[] = [
  hasItsMerges,
  hasItsTables,
  hasItsCharts,
  hasItsHeadings,
  leavesKeptInPlace,
  isFewMoves,
  keepsTypes,
];

/**
 * How a sheet becomes what its spec says by its contents alone, put in or taken out rows aside; undefined when it is laid out
 * otherwise, was not read, or somebody changed more than looks.
 *
 * @example planRefresh(unitSheet, state)?.moves // => { row: 5, count: 2, lines: [0, undefined, 1] }
 */
export function planRefresh(spec: SheetSpec, state: SheetState | undefined): SheetRefresh | undefined {
  const has = state?.layout;
  if (!state?.content || !has) return undefined;
  const wanted = sheetLayoutOf(spec);
  if (has.form !== wanted.form || has.row !== wanted.row) return undefined;
  const refresh = { spec, state, layout: wanted, ...linesBetween({ spec, content: state.content, has, wanted }) };
  return FITS.every((fits) => fits(refresh)) ? refresh : undefined;
}

function inputOver(had: CellValue, wanted: CellContent): CellInput {
  return isHeld(had, wanted) ? null : (cellInput(wanted) ?? "");
}

/** How far cells are written: over what the spec says, and over what stands beyond, which it says elsewhere or not at all. */
function reachOf({ spec, state, moves }: SheetRefresh): { readonly rows: number; readonly columns: number } {
  const grid = state.content?.grid;
  const shift = moves.lines.length - moves.count;
  const has = (grid?.cells ?? []).map((cells) => (grid?.column ?? 0) + cells.length);
  return {
    rows: Math.max(spec.rows.length, (grid?.row ?? 0) + has.length + shift),
    columns: Math.max(0, ...spec.rows.map((row) => row.length), ...new Set(has)),
  };
}

/**
 * What has to be written into a sheet so that it holds its contents: null where it does, "" where it holds what it should not. Formulas
 * are always written, because only their results were read.
 *
 * @example refreshInputs(refresh)[7] // => [null, "- Rà soát, bổ sung kế hoạch", null]
 */
export function refreshInputs(refresh: SheetRefresh): readonly (readonly CellInput[])[] {
  const { spec, state, moves } = refresh;
  const { rows, columns } = reachOf(refresh);
  const isKept = keptCells(spec);
  const holdsOurs = ourFormulaIn(refresh);
  return Array.from({ length: rows }, (_row, row) => {
    const old = oldRow(moves, row);
    return Array.from({ length: columns }, (_column, column) => {
      if (isKept(row, column)) return null;
      const had = old === undefined ? null : contentAt(state.content, old, column);
      const input = inputOver(had, spec.rows[row]?.[column] ?? null);
      return input === null && old !== undefined && holdsOurs(old, column) ? "" : input;
    });
  });
}

/** Whether a formula of ours that shows nothing stands in a cell: where nothing is wanted it would show something one day. */
function ourFormulaIn({ spec, state }: SheetRefresh): (row: number, column: number) => boolean {
  const grid = state.content?.grid;
  let isOurs: ((formula: string) => boolean) | undefined;
  return (row, column) => {
    const formula = grid?.formulas?.[row - grid.row]?.[column - grid.column] ?? null;
    if (grid === undefined || formula === null || contentAt(state.content, row, column) !== null) return false;
    isOurs ??= ourFormulas(grid, spec);
    return isOurs(formula);
  };
}
