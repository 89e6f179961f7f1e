import type { Block, TableBlock, TableCell } from "./Block";
import { blockText, contentOfCell } from "./blockText";

/** A cell with what stands in it, before that becomes its text. */
export interface CellContents extends Omit<TableCell, "text" | "isStruck"> {
  readonly blocks: readonly Block[];
}

/** A table whose cells still hold paragraphs and tables. */
export type TableContents = readonly (readonly CellContents[])[];

function isFrame(rows: TableContents): boolean {
  const hasTable = rows.flat().some(({ blocks }) => blocks.some((block) => block.kind === "table"));
  return hasTable && rows.every((cells) => cells.filter(({ blocks }) => blockText(blocks) !== "").length <= 1);
}

/**
 * A table as blocks: itself, with the text of its cells; or, when it only frames other tables on the page, what it frames.
 *
 * @example unframed([[{ column: 0, columns: 1, rows: 1, blocks: [innerTable] }]]) // => [innerTable]
 */
export function unframed(rows: TableContents, hidden?: TableBlock["hidden"]): readonly Block[] {
  if (isFrame(rows)) return rows.flat().flatMap(({ blocks }) => blocks);
  const cells = rows.map((row) =>
    row.map(({ blocks, ...place }): TableCell => ({ ...place, ...contentOfCell(blocks) })),
  );
  // What stands in a cell and was not read is told beside the table.
  const embedded = rows.flat().flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "embedded"));
  return [{ kind: "table", rows: cells, ...(hidden && { hidden }) }, ...embedded];
}
