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

/** How numbers look that we type ourselves: shares and days. Of cells that were empty no look was read. */
const SHARE_FORMAT = "0%";
const DAY_FORMAT = "dd/mm/yyyy";

/**
 * What was read of a sheet, as if somebody had typed into some of its cells; a number is a share.
 *
 * @example withTyped(content, [{ row: 4, column: 6, content: "Hoàn thành" }]).grid.cells[4]?.[6] // => "Hoàn thành"
 */
export function withTyped(content: SheetContent, typed: readonly Typed[]): SheetContent {
  const { grid } = content;
  const cells = grid.cells.map((row) => [...row]);
  const formulas = grid.formulas?.map((row) => [...row]);
  const numberFormats = grid.numberFormats?.map((row) => [...row]);
  for (const { row, column, content: said } of typed) {
    const [index, at] = [row - grid.row, column - grid.column];
    const line = cells[index];
    if (line === undefined) continue;
    line[at] = plainValue(said);
    put(formulas?.[index], at, null);
    put(numberFormats?.[index], at, formatOf(said));
  }
  return {
    ...content,
    grid: { ...grid, cells, ...(formulas && { formulas }), ...(numberFormats && { numberFormats }) },
  };
}

function put<T>(row: T[] | undefined, at: number, value: T | undefined): void {
  if (row !== undefined && value !== undefined) row[at] = value;
}

function formatOf(content: CellContent): string | undefined {
  if (typeof content === "number") return SHARE_FORMAT;
  return typeof content === "object" && content !== null && "date" in content ? DAY_FORMAT : undefined;
}

function plainValue(content: CellContent): Grid["cells"][number][number] {
  if (typeof content !== "object" || content === null) return content;
  return "date" in content ? toSerial(content.date) : null;
}
