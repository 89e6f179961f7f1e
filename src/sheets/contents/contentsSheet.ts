import { areaAddress, type Area } from "../../domain/grid/Grid";
import { rowOf } from "../../spec/cellValues";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import { CONTENTS_HEADINGS as HEADING } from "../headings";
import { TEXTS } from "../labels";
import { MARKS } from "../marks";
import { layColumns, type LaidTable } from "../parts/layColumns";
import { onPaper } from "../parts/onPaper";
import { finished } from "../parts/listSheet";
import { asOfLine, landscapePage, PLAIN_SHEET } from "../parts/sheetParts";
import { PERIOD_CELLS } from "../settings/periodCells";
import { CONTENTS_COLUMNS, CONTENTS_HEADING_ROW, type ContentsRow } from "./contentsColumns";

/**
 * The sheet "Mục lục": every unit with a link to its form, how many tasks it has, how many cells are still open there, and whether its report
 * came in. All formulas, so that it says at once what a unit fills.
 *
 * @example contentsSheet({ name: "Mục lục", rows }).mark // => "contents"
 */
export function contentsSheet({
  name,
  rows,
}: {
  readonly name: string;
  readonly rows: readonly ContentsRow[];
}): SheetSpec {
  const table = layColumns(CONTENTS_COLUMNS, rows, CONTENTS_HEADING_ROW);
  const width = CONTENTS_COLUMNS.length;
  const shown = width - 1;
  const end = CONTENTS_HEADING_ROW + table.cells.length;
  const line = (row: number): Area => ({ row, column: 0, rows: 1, columns: shown });
  return finished({
    ...PLAIN_SHEET,
    name,
    mark: MARKS.contents,
    rows: [...titles(width), ...table.cells, totals(table)],
    styles: [
      { area: line(0), role: "title" },
      { area: { ...line(1), rows: 2 }, role: "subtitle" },
      ...table.styles.map(onPaper),
      { area: line(end), role: "form-total" },
      { area: { ...table.bodyOf(HEADING.tasks, 3), row: end, rows: 1 }, role: "sum" },
    ],
    open: table.open,
    columns: table.columns,
    merges: [line(0), line(1), line(2), { ...line(end), columns: 2 }],
    freeze: { rows: CONTENTS_HEADING_ROW + 1, columns: 0 },
    page: landscapePage([CONTENTS_HEADING_ROW, CONTENTS_HEADING_ROW], { ...line(0), rows: end + 1 }),
  });
}

function titles(width: number): readonly (readonly CellContent[])[] {
  const period = { formula: `=${PERIOD_CELLS.title}&""`, shows: TEXTS.indexTitle };
  return [[TEXTS.indexTitle], [period], [asOfLine()]].map((cells) => rowOf(cells, width));
}

function totals(table: LaidTable): readonly CellContent[] {
  const cells: CellContent[] = [...rowOf([TEXTS.total], CONTENTS_COLUMNS.length)];
  for (const heading of [HEADING.tasks, HEADING.blanks, HEADING.waiting])
    cells[table.columnOf(heading)] = { formula: `=SUM(${areaAddress(table.bodyOf(heading))})` };
  return cells;
}
