import type { Area } from "../../domain/grid/Grid";
import { SHEET_COLUMNS } from "../../domain/grid/sheetSize";
import { formulasInTextCells } from "../../spec/formula/formulasInTextCells";
import { isFormula } from "../../spec/formula/isFormula";
import { LAYOUT_NAME, layoutFormula } from "../../spec/names/layoutName";
import { frameRows } from "../../spec/layout/frameRows";
import { joinAreas } from "../../spec/layout/joinAreas";
import { rowBelow } from "../../spec/layout/rowBelow";
import type { CellContent, ColumnSpec, SheetSpec } from "../../spec/SheetSpec";
import { contentAt } from "../read/contentAt";
import { runsOf, type Run } from "../runsOf";
import { protectSheet } from "../write/protectSheet";
import { sheetStep } from "../write/sheetStep";
import { withRange } from "../write/withRange";
import type { CellBlock } from "../write/writeCells";
import { blocksOfInputs, copyDown, freeFormulas, leaveToFills, writeBlock } from "../write/writeCells";
import { fitSheetRows, resetRows } from "../write/writeLayout";
import type { WriteStep } from "../write/WriteStep";
import { ACTION_BYTES, HEIGHT_BYTES } from "../write/WriteStep";
import { applyStyles } from "../write/writeStyles";
import type { Fill } from "./fillsOf";
import { fillsOf } from "./fillsOf";
import type { SheetRefresh } from "./planRefresh";
import { refreshInputs } from "./planRefresh";
import { breakPages } from "../write/setUpPage";
import { oldRow, rowMoves, type RowMove } from "./RowMoves";

/** More runs of rows than these are taken as one: each takes several actions. */
const MOST_RUNS = 40;

/** What is done to a sheet whose contents alone are written. */
interface Written {
  readonly blocks: readonly CellBlock[];
  readonly fills: readonly Fill[];
  readonly moves: readonly RowMove[];
  /** How many rows there are more. */
  readonly shift: number;
  /** The rows that may look like others, as parts of the spec. */
  readonly fresh: readonly Pick<SheetSpec, "styles" | "rows">[];
  /** Cells that the spec gives no looks, and that have some of what stood there or above. */
  readonly bare: readonly Area[];
  /** How many rows from the end of the spec on held something and are empty now. */
  readonly emptied: number;
  /** The rows whose text has changed. */
  readonly changed: readonly Run[];
  /** Whether the sheet has to say anew how it is laid out. */
  readonly saysAnew: boolean;
}

function moveRows(sheet: Excel.Worksheet, { row, count }: RowMove): void {
  withRange(sheet, { row, column: 0, rows: Math.abs(count), columns: SHEET_COLUMNS }, (range) => {
    if (count > 0) range.insert("Down");
    else range.delete("Up");
  });
}

function makeRoom(sheet: Excel.Worksheet, { state }: SheetRefresh, { moves, fresh, bare, saysAnew }: Written): void {
  // Values written over filtered rows land in the wrong ones.
  for (const { name } of state.tables) sheet.tables.getItem(name).clearFilters();
  // A sheet that is only half written must not say that it is laid out.
  if (saysAnew) sheet.names.getItem(LAYOUT_NAME).delete();
  for (const move of moves) moveRows(sheet, move);
  for (const part of fresh) {
    applyStyles(sheet, part);
    freeFormulas(sheet, part);
  }
  for (const area of bare) withRange(sheet, area, (range) => range.clear("Formats"));
}

function shared(area: Area, [first, last]: Run): readonly Area[] {
  const row = Math.max(area.row, first);
  const rows = Math.min(area.row + area.rows, last + 1) - row;
  return rows > 0 ? [{ ...area, row, rows }] : [];
}

/** Some rows of a spec, where they stand. */
function partOf({ styles, rows }: SheetSpec, part: Run): Written["fresh"][number] {
  return {
    styles: joinAreas(styles.flatMap(({ area, role }) => shared(area, part).map((own) => ({ area: own, role })))),
    rows: rows.map((cells, row) => (row >= part[0] && row <= part[1] ? cells : [])),
  };
}

/** Rows that are put in look like the row above them, also beside the tables that grow: there the spec gives no looks. */
function bareCells({ spec, moves }: SheetRefresh): readonly Area[] {
  const rows = moves.lines.flatMap((line, index) => (line === undefined ? [moves.row + index] : []));
  return rows.flatMap((row) => {
    const styled = spec.styles.filter(({ area }) => row >= area.row && row < area.row + area.rows);
    const isBare = (column: number): boolean =>
      !styled.some(({ area }) => column >= area.column && column < area.column + area.columns);
    const columns = spec.columns.flatMap((_, column) => (isBare(column) ? [column] : []));
    return runsOf(columns).map(([column, last]) => ({ row, column, rows: 1, columns: last - column + 1 }));
  });
}

/** How many rows under all that the spec says held something of ours: what left the plan and has come back. */
function emptiedBelow({ spec, state, moves }: SheetRefresh): number {
  const isKept = (spec.kept ?? []).some(({ row, rows }) => row + rows > spec.rows.length);
  const grid = state.content?.grid;
  if (grid === undefined || isKept || !Number.isFinite(rowBelow(spec))) return 0;
  return Math.max(0, grid.row + grid.cells.length + moves.lines.length - moves.count - spec.rows.length);
}

function fewRuns(rows: readonly number[]): readonly Run[] {
  const runs = runsOf(rows);
  const [first, last] = [runs.at(0), runs.at(-1)];
  return first && last && runs.length > MOST_RUNS ? [[first[0], last[1]]] : runs;
}

/** Whether a cell may need more than one line in its column. */
function mayWrap(content: CellContent, { width, hidden }: ColumnSpec): boolean {
  return typeof content === "string" && hidden !== true && (content.length >= width || content.includes("\n"));
}

// Only long texts change how high a row is, and it may have been made so by hand; what formulas may show has room already, around the table
// as the settings' words need it.
function changedRows(
  { spec, state, moves, layout }: SheetRefresh,
  inputs: ReturnType<typeof refreshInputs>,
): readonly Run[] {
  const rows = inputs.flatMap((row, index) => {
    const old = oldRow(moves, index);
    const differs = spec.columns.some((look, column) => {
      const wanted = spec.rows[index]?.[column] ?? null;
      if ((row[column] ?? null) === null || old === undefined || isFormula(wanted)) return false;
      return mayWrap(wanted, look) || mayWrap(contentAt(state.content, old, column), look);
    });
    return differs || old === undefined ? [index] : [];
  });
  const isFramedAnew = layout.frame !== state.layout?.frame;
  return [...fewRuns(rows), ...(isFramedAnew ? frameRows(spec) : [])];
}

function writtenOf(refresh: SheetRefresh): Written {
  const { spec, moves, fresh, layout, state } = refresh;
  const inputs = refreshInputs(refresh);
  const fills = fillsOf(spec);
  const moving = rowMoves(moves);
  const emptied = emptiedBelow(refresh);
  const below = { row: spec.rows.length, column: 0, rows: emptied, columns: spec.columns.length };
  return {
    bare: [...bareCells(refresh), ...(emptied > 0 ? [below] : [])],
    emptied,
    blocks: blocksOfInputs(leaveToFills(inputs, fills)),
    fills,
    moves: moving,
    shift: moves.lines.length - moves.count,
    fresh: fewRuns(fresh).map((rows) => partOf(spec, rows)),
    changed: changedRows(refresh, inputs),
    saysAnew: moving.length > 0 || layoutFormula(layout) !== (state.layout && layoutFormula(state.layout)),
  };
}

function actionsOf({ bare, fresh, moves }: Written, spec: SheetSpec): number {
  const cleared = 2 * bare.length;
  const styled = fresh.reduce((sum, part) => sum + 2 * (part.styles.length + formulasInTextCells(part).length), 0);
  return styled + cleared + 3 * (moves.length + spec.tables.length) + 5;
}

function close(sheet: Excel.Worksheet, { spec, layout }: SheetRefresh, written: Written): void {
  copyDown(sheet, written.fills);
  const unused = Math.max(written.emptied, -written.shift);
  if (unused > 0) resetRows(sheet, spec.rows.length, unused);
  for (const rows of written.changed) fitSheetRows(sheet, spec, rows);
  breakPages(sheet, spec.page);
  if (written.saysAnew) sheet.names.add(LAYOUT_NAME, layoutFormula(layout)).visible = false;
  protectSheet(sheet, spec.protection);
}

/** What makes room on a sheet, and what fills it: formulas of other sheets are written once no row moves any more. */
export interface RefreshSteps {
  readonly room: WriteStep;
  readonly contents: readonly WriteStep[];
}

/**
 * Writes into a sheet, once it is open, only what its contents have to change by, and leaves its looks alone: an office may have given it others.
 *
 * @example refreshSteps(planRefresh(unitSheet, state)).contents.length // => 2
 */
export function refreshSteps(refresh: SheetRefresh): RefreshSteps {
  const { spec } = refresh;
  const written = writtenOf(refresh);
  const actions = 3 * (written.fills.length + written.changed.length) + 2 * (spec.page.breaks?.length ?? 0) + 16;
  const closing = sheetStep(spec, actions * ACTION_BYTES + spec.rowHeights.length * HEIGHT_BYTES, (sheet) => {
    close(sheet, refresh, written);
  });
  const blocks = written.blocks.map((block) =>
    sheetStep(spec, block.bytes + 3 * ACTION_BYTES, (sheet) => {
      writeBlock(sheet, block);
    }),
  );
  return {
    room: sheetStep(spec, actionsOf(written, spec) * ACTION_BYTES, (sheet) => {
      makeRoom(sheet, refresh, written);
    }),
    contents: [...blocks, { ...closing, completes: true }],
  };
}
