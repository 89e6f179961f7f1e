import { contains, isOnSheet } from "./Box";
import { hasContent } from "./Cell";
import { HostError } from "../wire/HostError";
import { moveReferences } from "./moveReferences";
import { renameHeadings } from "./tableHeadings";
import type { Cell } from "./Cell";
import type { PlacedBox } from "./nameOperations";
import type { WorkbookModel } from "./WorkbookModel";

/** What `range.copyFrom` is told. `what`: "All", "Formulas", "Values" or "Formats". */
export interface CopyOptions {
  readonly what: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * What `range.copyFrom` does: the source is laid on the target, again and again where the target is a whole multiple of it. References move
 * along. Validation, conditional formats and column widths stay behind.
 */
export function copyRange(workbook: WorkbookModel, source: PlacedBox, target: PlacedBox, options: CopyOptions): void {
  const [rows, columns] = options.transpose
    ? [source.box.columns, source.box.rows]
    : [source.box.rows, source.box.columns];
  const fits = target.box.rows % rows === 0 && target.box.columns % columns === 0;
  const box = fits ? target.box : { ...target.box, rows, columns };
  if (!isOnSheet(box)) throw new HostError("InvalidArgument", "The copy would lie off the sheet.");
  const copies = new Map<string, Cell>();
  for (const { row, column, cell } of source.sheet.cells.within(source.box)) {
    const [down, right] = [row - source.box.row, column - source.box.column];
    copies.set(options.transpose ? `${right},${down}` : `${down},${right}`, { ...cell });
  }
  for (let row = 0; row < box.rows; row++) {
    for (let column = 0; column < box.columns; column++) {
      const place = { row: box.row + row, column: box.column + column };
      const copy = copies.get(`${row % rows},${column % columns}`);
      const from = { row: source.box.row + (row % rows), column: source.box.column + (column % columns) };
      putCopy(target.sheet, place, copy, { ...options, moved: [place.row - from.row, place.column - from.column] });
    }
  }
  if (options.what !== "Formats" && options.what !== "Values") copyMerges(source, { sheet: target.sheet, box });
  renameHeadings(target.sheet, box);
  target.sheet.contentsChanged(box);
  workbook.dirty = true;
}

function putCopy(
  sheet: PlacedBox["sheet"],
  { row, column }: { readonly row: number; readonly column: number },
  copy: Cell | undefined,
  options: CopyOptions & { readonly moved: readonly [rows: number, columns: number] },
): void {
  if (options.skipBlanks && !hasContent(copy)) return;
  if (!copy && !sheet.cells.get(row, column)) return;
  const cell = sheet.cells.open(row, column);
  const { format = null, ...content } = copy ?? { value: null, formula: null, quotePrefix: false, isError: false };
  if (options.what === "All" || options.what === "Formats") cell.format = format;
  if (options.what === "Formats") return;
  const formula =
    options.what === "Values" || content.formula === null ? null : moveReferences(content.formula, options.moved);
  Object.assign(cell, content, { formula });
}

function copyMerges(source: PlacedBox, target: PlacedBox): void {
  const merges = source.sheet.merges.filter((merge) => contains(source.box, merge));
  const moved = merges.map((merge) => ({
    ...merge,
    row: merge.row - source.box.row + target.box.row,
    column: merge.column - source.box.column + target.box.column,
  }));
  const kept = target.sheet.merges.filter((merge) => !contains(target.box, merge));
  target.sheet.merges = [...kept, ...moved];
  if (moved.length > 0) target.sheet.partChanged("merges");
}
