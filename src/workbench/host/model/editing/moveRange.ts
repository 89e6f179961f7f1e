import { assertNoMergeCut, assertUnlocked } from "../sheets/protectionGuard";
import { absoluteAddress, boxAddress, parseBox, sheetReference } from "../cells/addresses";
import { contains, isOnSheet, type Box } from "../cells/Box";
import { eachFormula } from "../formulas/eachFormula";
import { HostError } from "../../wire/HostError";
import { likeWritten } from "../formulas/likeWritten";
import { renameHeadings } from "../tables/tableHeadings";
import { rewriteReferences, type WrittenReference } from "../formulas/rewriteReferences";
import type { PlacedBox } from "../cells/PlacedBox";
import type { SheetModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/**
 * What `range.moveTo` does: contents and looks go to the place that begins at `target`, over what stands there; formulas that point at the
 * moved cells follow them.
 *
 * @example moveRange(workbook, { sheet, box: A1:E1 }, { sheet, box: G12 }) // =SUM(A1:E1) becomes =SUM(G12:K12)
 */
export function moveRange(workbook: WorkbookModel, source: PlacedBox, target: PlacedBox): void {
  const to: PlacedBox = { ...target, box: { ...source.box, row: target.box.row, column: target.box.column } };
  if (!isOnSheet(to.box)) throw new HostError("InvalidArgument", "The range would lie off the sheet.");
  for (const { sheet, box } of [source, to]) {
    assertUnlocked(sheet, box);
    assertNoMergeCut(sheet, box);
  }
  if (source.sheet !== to.sheet) nameOwnSheet(source);
  eachFormula(workbook, (formula, home) => followed(formula, home, source, to));
  moveCells(source, to);
  moveMerges(source, to);
  for (const { sheet, box } of [source, to]) {
    renameHeadings(sheet, box);
    sheet.contentsChanged(box);
  }
}

/** What formulas say of their own sheet they must say of it on another. */
function nameOwnSheet({ sheet: own, box }: PlacedBox): void {
  for (const { cell } of own.cells.within(box)) {
    if (cell.formula === null) continue;
    cell.formula = rewriteReferences(cell.formula, ({ sheet, rest }) =>
      sheet === null && parseBox(rest) ? `${sheetReference(own.name)}!${rest}` : null,
    );
  }
}

function moveCells(source: PlacedBox, to: PlacedBox): void {
  const cells = [...source.sheet.cells.within(source.box)];
  for (const { row, column } of cells) source.sheet.cells.remove(row, column);
  for (const { row, column } of [...to.sheet.cells.within(to.box)]) to.sheet.cells.remove(row, column);
  const [down, right] = [to.box.row - source.box.row, to.box.column - source.box.column];
  for (const { row, column, cell } of cells) to.sheet.cells.put(row + down, column + right, cell);
}

function moveMerges(source: PlacedBox, to: PlacedBox): void {
  const moved = source.sheet.merges.filter((merge) => contains(source.box, merge));
  if (moved.length === 0) return;
  source.sheet.merges = source.sheet.merges.filter((merge) => !moved.includes(merge));
  to.sheet.merges = [...to.sheet.merges, ...moved.map((merge) => movedBox(merge, source.box, to.box))];
  for (const { sheet } of [source, to]) sheet.partChanged("merges");
}

function movedBox(box: Box, source: Box, target: Box): Box {
  return { ...box, row: box.row - source.row + target.row, column: box.column - source.column + target.column };
}

/** A formula after the move; only references to cells that lie wholly in the moved ones follow. */
function followed(formula: string, home: SheetModel | null, source: PlacedBox, to: PlacedBox): string {
  const from = source.sheet.name.toLocaleLowerCase("en-US");
  return rewriteReferences(formula, ({ sheet, rest }: WrittenReference) => {
    const isThere = sheet === null ? home === source.sheet : sheet.toLocaleLowerCase("en-US") === from;
    const box = isThere ? parseBox(rest) : null;
    if (!box || !contains(source.box, box)) return null;
    const moved = movedBox(box, source.box, to.box);
    const written = likeWritten(rest, boxAddress(moved), absoluteAddress(moved));
    const isNamed = sheet !== null || to.sheet !== home;
    return isNamed ? `${sheetReference(to.sheet.name)}!${written}` : written;
  });
}
