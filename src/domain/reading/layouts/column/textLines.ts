import type { SourceRow, SourceSheet } from "../../source/SourceSheet";
import type { ColumnLine } from "./ColumnText";

const LEAST_SHARE = 0.8;
const LEAST_LINES = 4;

/** The text of a sheet that stands in one column; `apart` are the rows that hold anything else. */
export interface ColumnLines {
  readonly column: number;
  readonly lines: readonly ColumnLine[];
  readonly apart: readonly SourceRow[];
}

/**
 * The lines of a sheet whose text stands in one column, save a few rows; undefined when it is spread over columns.
 *
 * @example textLines(sheet)?.lines[0] // => { cell: { address: "Sheet1!A1", … }, text: "KẾ HOẠCH", afterBlank: false }
 */
export function textLines(sheet: SourceSheet): ColumnLines | undefined {
  const single = sheet.rows.filter((row) => row.cells.length === 1);
  const column = mostOf(single.map((row) => row.cells[0]?.column ?? 0));
  const own = single.filter((row) => row.cells[0]?.column === column);
  if (column === undefined || own.length < LEAST_LINES || own.length < LEAST_SHARE * sheet.rows.length)
    return undefined;
  const isOwn = new Set(own);
  return { column, lines: own.flatMap(linesOf), apart: sheet.rows.filter((row) => !isOwn.has(row)) };
}

function linesOf({ cells, row }: SourceRow, index: number, rows: readonly SourceRow[]): readonly ColumnLine[] {
  const above = rows[index - 1];
  return cells.flatMap((cell) =>
    cell.text.split("\n").map((text, place) => ({
      cell,
      text,
      afterBlank: place === 0 && above !== undefined && row - above.row > 1,
    })),
  );
}

function mostOf(columns: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
