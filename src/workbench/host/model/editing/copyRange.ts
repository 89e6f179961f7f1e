import { contains, isOnSheet } from "../cells/Box";
import { EMPTY_ENTRY, hasContent } from "../cells/Cell";
import { HostError } from "../../wire/HostError";
import { movableFormula, type FormulaMove } from "../formulas/movableFormula";
import { renameHeadings } from "../tables/tableHeadings";
import type { Box } from "../cells/Box";
import type { Cell } from "../cells/Cell";
import type { PlacedBox } from "../cells/PlacedBox";
import type { SheetModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/** What `range.copyFrom` is told. `what`: "All", "Formulas", "Values" or "Formats". */
export interface CopyOptions {
  readonly what: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * What `range.copyFrom` does: the source is laid on the target, again and again where the target is a whole multiple of it. References move
 * along. Validation, conditional formats and column widths stay behind.
 *
 * @example copyRange(workbook, A1:B1, A3:B4, { what: "All", skipBlanks: false, transpose: false }) // two copies
 */
export function copyRange(workbook: WorkbookModel, source: PlacedBox, target: PlacedBox, options: CopyOptions): void {
  const size = options.transpose ? { rows: source.box.columns, columns: source.box.rows } : source.box;
  const box = copiedTo(target.box, size);
  const copies = takeCopies(source, options.transpose);
  for (let row = 0; row < box.rows; row++) {
    for (let column = 0; column < box.columns; column++) {
      const from = { row: row % size.rows, column: column % size.columns };
      const place = { row: box.row + row, column: box.column + column };
      const moved = [place.row - source.box.row - from.row, place.column - source.box.column - from.column] as const;
      putCopy(target.sheet, place, copies.get(`${from.row},${from.column}`), { ...options, moved });
    }
  }
  if (options.what === "All" || options.what === "Formulas") copyMerges(source, { sheet: target.sheet, box });
  renameHeadings(target.sheet, box);
  target.sheet.contentsChanged(box);
  workbook.dirty = true;
}

/** The whole target where it is a multiple of the source, else as much as the source takes from its first cell. */
function copiedTo(target: Box, { rows, columns }: { readonly rows: number; readonly columns: number }): Box {
  const fits = target.rows % rows === 0 && target.columns % columns === 0;
  const box = fits ? target : { ...target, rows, columns };
  if (!isOnSheet(box)) throw new HostError("InvalidArgument", "The copy would lie off the sheet.");
  return box;
}

/** A cell to be copied; its formula is taken apart once, however often it is laid down. */
interface Copy {
  readonly cell: Cell;
  readonly formulaAt: ((move: FormulaMove) => string) | null;
}

const NOTHING: Copy = { cell: { ...EMPTY_ENTRY, format: null }, formulaAt: null };

function takeCopies({ sheet, box }: PlacedBox, transpose: boolean): ReadonlyMap<string, Copy> {
  const copies = new Map<string, Copy>();
  for (const { row, column, cell } of sheet.cells.within(box)) {
    const [down, right] = [row - box.row, column - box.column];
    const formulaAt = cell.formula === null ? null : movableFormula(cell.formula);
    copies.set(transpose ? `${right},${down}` : `${down},${right}`, { cell: { ...cell }, formulaAt });
  }
  return copies;
}

function putCopy(
  sheet: SheetModel,
  { row, column }: { readonly row: number; readonly column: number },
  { cell: copied, formulaAt }: Copy = NOTHING,
  { what, skipBlanks, moved }: CopyOptions & { readonly moved: FormulaMove },
): void {
  if (skipBlanks && !hasContent(copied)) return;
  const cell = sheet.cells.open(row, column);
  if (what === "All" || what === "Formats") cell.format = copied.format;
  if (what === "Formats") return;
  const formula = what === "Values" ? null : (formulaAt?.(moved) ?? null);
  Object.assign(cell, { ...copied, formula, format: cell.format });
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
