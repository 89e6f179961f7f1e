import { SHEET_COLUMNS } from "../../domain/grid/sheetSize";
import { isFormula } from "../../spec/formula/isFormula";
import { LAYOUT_NAME, layoutFormula } from "../../spec/names/layoutName";
import type { Fill } from "./fillsOf";
import { fillsOf } from "./fillsOf";
import type { SheetRefresh } from "./planRefresh";
import { refreshInputs } from "./planRefresh";
import { protectSheet } from "../write/protectSheet";
import type { RowMove } from "./RowMove";
import { oldRow } from "./RowMove";
import { sheetStep } from "../write/sheetStep";
import { withRange } from "../write/withRange";
import type { CellBlock } from "../write/writeCells";
import { blocksOfInputs, copyDown, leaveToFills, writeBlock } from "../write/writeCells";
import { breakPages } from "../write/setUpPage";
import { fitSheetRows, resetRows } from "../write/writeLayout";
import type { WriteStep } from "../write/WriteStep";
import { ACTION_BYTES } from "../write/WriteStep";

function moveRows(sheet: Excel.Worksheet, { row, count }: RowMove): void {
  if (count === 0) return;
  withRange(sheet, { row, column: 0, rows: Math.abs(count), columns: SHEET_COLUMNS }, (range) => {
    if (count > 0) range.insert("Down");
    else range.delete("Up");
  });
}

function makeRoom(sheet: Excel.Worksheet, { state, move }: SheetRefresh): void {
  // Values written over filtered rows land in the wrong ones.
  for (const { name } of state.tables) sheet.tables.getItem(name).clearFilters();
  moveRows(sheet, move);
}

interface Written {
  readonly blocks: readonly CellBlock[];
  readonly fills: readonly Fill[];
  /** The first and last row, from 0, whose text has changed; undefined when none has. */
  readonly changed: readonly [first: number, last: number] | undefined;
}

// Formulas show what they showed, so they do not change a row's height.
function changedRows({ spec, move }: SheetRefresh, inputs: ReturnType<typeof refreshInputs>): Written["changed"] {
  const rows = inputs.flatMap((row, index) => {
    const differs = row.some((input, column) => {
      const content = spec.rows[index]?.[column] ?? null;
      return input !== null && !isFormula(content);
    });
    return differs || oldRow(move, index) === undefined ? [index] : [];
  });
  const [first] = rows;
  return first === undefined ? undefined : [first, rows.at(-1) ?? first];
}

function writtenOf(refresh: SheetRefresh): Written {
  const inputs = refreshInputs(refresh);
  const fills = fillsOf(refresh.spec);
  return { blocks: blocksOfInputs(leaveToFills(inputs, fills)), fills, changed: changedRows(refresh, inputs) };
}

function close(sheet: Excel.Worksheet, { spec, move, layout }: SheetRefresh, { fills, changed }: Written): void {
  copyDown(sheet, fills);
  if (move.count < 0) resetRows(sheet, spec.rows.length, -move.count);
  if (changed) fitSheetRows(sheet, spec, move.count === 0 ? changed : [0, spec.rows.length - 1]);
  breakPages(sheet, spec.page);
  if (move.count !== 0) sheet.names.getItem(LAYOUT_NAME).formula = layoutFormula(layout);
  protectSheet(sheet, spec.protection);
}

/**
 * Writes into a sheet, once it is open, only what its contents have to change by, and leaves its looks alone: an office may have given it others.
 *
 * @example refreshSteps(planRefresh(unitSheet, state)).length // => 3
 */
export function refreshSteps(refresh: SheetRefresh): readonly WriteStep[] {
  const { spec } = refresh;
  const written = writtenOf(refresh);
  const closing = sheetStep(spec, (written.fills.length * 3 + spec.rowHeights.length + 14) * ACTION_BYTES, (sheet) => {
    close(sheet, refresh, written);
  });
  return [
    sheetStep(spec, (spec.tables.length * 3 + 5) * ACTION_BYTES, (sheet) => {
      makeRoom(sheet, refresh);
    }),
    ...written.blocks.map((block) =>
      sheetStep(spec, block.bytes + 3 * ACTION_BYTES, (sheet) => {
        writeBlock(sheet, block);
      }),
    ),
    { ...closing, completes: true },
  ];
}
