import type { Area } from "../domain/plan/Grid";
import { formulasInTextCells } from "../sheets/formulasInTextCells";
import type { SheetSpec } from "../sheets/SheetSpec";
import type { CellInput } from "./cellInput";
import { cellInput } from "./cellInput";
import type { Fill } from "./fillsOf";
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

// What is copied down is left out.
function inputsOf(spec: SheetSpec, columns: number, fills: readonly Fill[]): readonly (readonly CellInput[])[] {
  const inputs = spec.rows.map((row) => Array.from({ length: columns }, (_, column) => cellInput(row[column] ?? null)));
  for (const { to } of fills) {
    for (let row = to.row; row < to.row + to.rows; row++) inputs[row]?.fill(null, to.column, to.column + to.columns);
  }
  return inputs;
}

/** How many bytes a row of inputs takes in a request. @example bytesOf(["Quý I", 1]) // => 12 */
export function bytesOf(inputs: readonly CellInput[]): number {
  return UTF8.encode(JSON.stringify(inputs)).length;
}

/**
 * The cells of a sheet in blocks of whole rows, one block unless the sheet is very long.
 *
 * @example cellBlocks(spec, fillsOf(spec)).length // => 1
 */
export function cellBlocks(spec: SheetSpec, fills: readonly Fill[]): readonly CellBlock[] {
  const columns = Math.max(0, ...spec.rows.map((row) => row.length));
  if (columns === 0) return [];
  const blocks: { row: number; inputs: (readonly CellInput[])[]; bytes: number }[] = [];
  inputsOf(spec, columns, fills).forEach((inputs, row) => {
    const bytes = bytesOf(inputs);
    const last = blocks.at(-1);
    if (last && last.bytes + bytes <= LARGEST_BLOCK_BYTES) {
      last.inputs.push(inputs);
      last.bytes += bytes;
    } else blocks.push({ row, inputs: [inputs], bytes });
  });
  return blocks.map(({ row, inputs, bytes }) => ({
    area: { row, column: 0, rows: inputs.length, columns },
    inputs,
    bytes,
  }));
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
export function freeFormulas(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const area of formulasInTextCells(spec)) {
    withRange(sheet, area, (range) => {
      range.numberFormat = [["General"]];
    });
  }
}
