import type { Area } from "../../domain/grid/Grid";
import { formulasInTextCells } from "../../spec/formula/formulasInTextCells";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { CellInput } from "./cellInput";
import { cellInput } from "./cellInput";
import type { Fill } from "../refresh/fillsOf";
import { withRange } from "./withRange";

/** Rows of a sheet that are written with one assignment, ready for Office.js. */
export interface CellBlock {
  readonly area: Area;
  readonly inputs: readonly (readonly CellInput[])[];
  readonly bytes: number;
}

// A block and the rest of its request stay below the limit of a request.
const LARGEST_BLOCK_BYTES = 600_000;
const UTF8 = new TextEncoder();

/**
 * The same inputs without those that are copied down.
 *
 * @example leaveToFills([["=A1"], ["=A2"]], [{ from: B1, to: B2 }]) // => [["=A1"], [null]]
 */
export function leaveToFills(
  inputs: readonly (readonly CellInput[])[],
  fills: readonly Fill[],
): readonly (readonly CellInput[])[] {
  const left = inputs.map((row) => [...row]);
  for (const { to } of fills) {
    for (let row = to.row; row < to.row + to.rows; row++) left[row]?.fill(null, to.column, to.column + to.columns);
  }
  return left;
}

/** How many bytes a row of inputs takes in a request. @example bytesOf(["Quý I", 1]) // => 12 */
export function bytesOf(inputs: readonly CellInput[]): number {
  return UTF8.encode(JSON.stringify(inputs)).length;
}

/**
 * Inputs that start at A1 in blocks of whole rows, one block unless there are very many; rows at either end that change nothing are left
 * out.
 *
 * @example blocksOfInputs([[null], ["Quý I"]])[0]?.area // => { row: 1, column: 0, rows: 1, columns: 1 }
 */
export function blocksOfInputs(inputs: readonly (readonly CellInput[])[]): readonly CellBlock[] {
  const columns = inputs[0]?.length ?? 0;
  const changes = (row: readonly CellInput[]): boolean => row.some((input) => input !== null);
  const changed = inputs.flatMap((row, index) => (changes(row) ? [index] : []));
  const [first] = changed;
  if (columns === 0 || first === undefined) return [];
  const blocks: { row: number; inputs: (readonly CellInput[])[]; bytes: number }[] = [];
  inputs.slice(first, (changed.at(-1) ?? first) + 1).forEach((row, index) => {
    const bytes = bytesOf(row);
    const last = blocks.at(-1);
    if (last && last.bytes + bytes <= LARGEST_BLOCK_BYTES) {
      last.inputs.push(row);
      last.bytes += bytes;
    } else blocks.push({ row: first + index, inputs: [row], bytes });
  });
  return blocks.map(({ row, inputs: rows, bytes }) => ({
    area: { row, column: 0, rows: rows.length, columns },
    inputs: rows,
    bytes,
  }));
}

/**
 * The cells of a sheet in blocks of whole rows, one block unless the sheet is very long.
 *
 * @example cellBlocks(spec, fillsOf(spec)).length // => 1
 */
export function cellBlocks(spec: SheetSpec, fills: readonly Fill[]): readonly CellBlock[] {
  const columns = Math.max(0, ...spec.rows.map((row) => row.length));
  const inputs = spec.rows.map((row) => Array.from({ length: columns }, (_, column) => cellInput(row[column] ?? null)));
  return blocksOfInputs(leaveToFills(inputs, fills));
}

/**
 * Writes the cells of a block in one assignment, after their styles: a style laid on later would drop the apostrophe that keeps a
 * text from becoming a formula when somebody edits it.
 *
 * @example writeBlock(sheet, block)
 */
export function writeBlock(sheet: Excel.Worksheet, block: CellBlock): void {
  withRange(sheet, block.area, (range) => {
    range.formulas = block.inputs.map((row) => [...row]);
  });
}

/**
 * Copies formulas down, once their first row is written.
 *
 * @example copyDown(sheet, fillsOf(spec))
 */
export function copyDown(sheet: Excel.Worksheet, fills: readonly Fill[]): void {
  for (const { from, to } of fills) {
    withRange(sheet, from, (source) => {
      withRange(sheet, to, (range) => {
        range.copyFrom(source, "Formulas");
      });
    });
  }
}

/**
 * Gives cells with a formula the format General where their style says text: Excel would show the formula instead of its result.
 *
 * @example freeFormulas(sheet, spec)
 */
export function freeFormulas(sheet: Excel.Worksheet, spec: Pick<SheetSpec, "styles" | "rows">): void {
  for (const area of formulasInTextCells(spec)) {
    withRange(sheet, area, (range) => {
      range.numberFormat = [["General"]];
    });
  }
}
