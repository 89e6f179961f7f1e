import type { CellValue, Grid } from "../../grid/Grid";
import { comparisonKey } from "../../text/comparisonKey";
import type { CatalogueColumn } from "../words/vocabulary";
import { CATALOGUE_HEADING_WORDINGS, NAME_HEADING_STARTS, TASK_HEADING_WORDS } from "../words/vocabulary";

/** The header row of a unit catalogue, counted in the grid's cells, and the column of each part it has. */
export interface CatalogueColumns {
  readonly row: number;
  readonly columns: ReadonlyMap<CatalogueColumn, number>;
}

const ROWS_SEARCHED = 40;
const COLUMNS = Object.keys(CATALOGUE_HEADING_WORDINGS) as CatalogueColumn[];
const TASK_WORDS = TASK_HEADING_WORDS.map(comparisonKey);
const NAME_STARTS = NAME_HEADING_STARTS.map(comparisonKey);
const WORDINGS = new Map(COLUMNS.map((column) => [column, CATALOGUE_HEADING_WORDINGS[column].map(comparisonKey)]));

/**
 * Finds the header row of a unit catalogue: the row with most known headings, one of them for the names; null when there is none or
 * the row heads a table of tasks.
 *
 * @example findCatalogueColumns(grid)?.columns.get("name") // => 1
 */
export function findCatalogueColumns(grid: Grid): CatalogueColumns | null {
  let best: CatalogueColumns | null = null;
  grid.cells.slice(0, ROWS_SEARCHED).forEach((cells, row) => {
    const columns = columnsOf(cells);
    const name = columns.get("name");
    const least = name !== undefined && namesUnits(catalogueText(cells[name])) ? 0 : 1;
    if (name !== undefined && columns.size > (best?.columns.size ?? least)) best = { row, columns };
  });
  return best;
}

// A heading that alone says that names of units stand below it.
function namesUnits(heading: string): boolean {
  const key = comparisonKey(heading);
  return NAME_STARTS.some((start) => key.startsWith(start));
}

/**
 * The text of a cell on the grid.
 *
 * @example textOf(12) // => "12"
 */
export function catalogueText(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value).trim();
}

function columnsOf(cells: readonly CellValue[]): ReadonlyMap<CatalogueColumn, number> {
  const keys = cells.map((cell) => comparisonKey(catalogueText(cell)));
  const found = new Map<CatalogueColumn, number>();
  if (keys.some((key) => TASK_WORDS.some((word) => key.includes(word)))) return found;
  for (const column of COLUMNS) {
    const at = columnOf(column, keys, found);
    if (at >= 0) found.set(column, at);
  }
  return found;
}

// The first wording in the vocabulary's order wins: "Tên đơn vị" names the units where "Đơn vị" stands beside it.
function columnOf(
  column: CatalogueColumn,
  keys: readonly string[],
  taken: ReadonlyMap<CatalogueColumn, number>,
): number {
  for (const wording of WORDINGS.get(column) ?? []) {
    const at = keys.findIndex((key, i) => key === wording && ![...taken.values()].includes(i));
    if (at >= 0) return at;
  }
  return -1;
}
