import type { Grid } from "../../domain/grid/Grid";
import { toSerial } from "../../domain/plan/IsoDate";
import type { CellContent } from "../../spec/SheetSpec";
import type { SheetContent } from "../ports/WorkbookPort";

/** What a cell is to say, its row and column from 0 at A1. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/**
 * What was read of a sheet, as if somebody had typed into some of its cells.
 *
 * @example withTyped(content, [{ row: 4, column: 6, content: "Hoàn thành" }]).grid.cells[4]?.[6] // => "Hoàn thành"
 */
export function withTyped(content: SheetContent, typed: readonly Typed[]): SheetContent {
  const { grid } = content;
  const cells = grid.cells.map((row) => [...row]);
  const formulas = grid.formulas?.map((row) => [...row]);
  for (const { row, column, content: said } of typed) {
    const [line, at] = [cells[row - grid.row], column - grid.column];
    if (line === undefined) continue;
    line[at] = plainValue(said);
    const formula = formulas?.[row - grid.row];
    if (formula !== undefined) formula[at] = null;
  }
  return { ...content, grid: { ...grid, cells, ...(formulas && { formulas }) } };
}

function plainValue(content: CellContent): Grid["cells"][number][number] {
  if (typeof content !== "object" || content === null) return content;
  return "date" in content ? toSerial(content.date) : null;
}
