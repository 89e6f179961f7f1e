import { atOnce } from "../../domain/slices/inSlices";
import type { Grid } from "../../domain/grid/Grid";
import { holdsCell } from "../../domain/grid/holdsCell";
import { isFormula } from "../../spec/formula/isFormula";
import { LINE_HEADINGS, PROGRESS_HEADINGS } from "../headings";
import { TEXTS } from "../labels";
import type { TabledGrid } from "../parts/TabledGrid";
import { textOf } from "../../spec/cellValues";
import type { SheetSpec } from "../../spec/SheetSpec";
import { contentIn, formulaIn } from "./cellsOfGrid";
import type { Spot, Claims } from "./Claims";
import { isOurWord } from "./ourWords";
import { isRunningNumber, isRewording } from "./isRewording";
import { tellingOurFormulas } from "./ourFormulas";
import { specGrid } from "./specGrid";

/** The numbers and names that stand before the figures of a line. */
const NAME_COLUMN = 1;

/** The headings over what tells lines apart: of units, tasks, and of both. */
const KEYS: readonly string[] = [PROGRESS_HEADINGS.unitCode, PROGRESS_HEADINGS.taskKey, LINE_HEADINGS.key];

/** The lines of a summary by the key that stands hidden in each: a unit's code, a task's key. */
interface Lines {
  readonly keyAt: (row: number) => string;
  readonly rowOf: ReadonlyMap<string, number>;
}

function linesOf({ grid }: TabledGrid, columns: number): Lines {
  const places = grid.cells.flatMap((row) => row.findIndex((cell) => KEYS.some((key) => key === cell)));
  const place = places.find((index) => index >= 0);
  const column = place === undefined ? columns : grid.column + place;
  const keyAt = (row: number): string => {
    const isKey = formulaIn(grid, { row, column }) === null;
    return isKey ? textOf(contentIn(grid, { row, column })) : "";
  };
  const rows = grid.cells.map((_, index) => grid.row + index);
  return { keyAt, rowOf: new Map([...rows].reverse().map((row) => [keyAt(row), row])) };
}

/**
 * What "Tổng hợp" knows of its cells: its figures are formulas, its lines bear keys, and of what people write it reads the notes.
 *
 * @example summaryClaims(content, spec).isTaken({ row: 3, column: 20 }) // => false
 */
export function summaryClaims(content: TabledGrid, spec: SheetSpec): Claims {
  const { grid } = content;
  const width = spec.columns.length;
  const made = specGrid(spec);
  const [old, fresh] = [linesOf(content, width), linesOf(made, width)];
  const freshRow = (row: number): number | undefined =>
    old.keyAt(row) === "" ? undefined : fresh.rowOf.get(old.keyAt(row));
  const [oldFoot, newFoot] = [footRow(grid), footRow(made.grid)];
  const underFigures = (row: number): number | undefined =>
    oldFoot === undefined || newFoot === undefined || row < oldFoot ? undefined : row - oldFoot + newFoot;
  const isName = (cell: Spot): boolean => {
    const text = textOf(contentIn(grid, cell));
    const now = freshRow(cell.row);
    if (cell.column === 0) return isRunningNumber(text) && (old.keyAt(cell.row) !== "" || isBlock(grid, cell.row));
    // The name of a line that is gone stays with what people wrote beside it.
    if (now === undefined) return old.keyAt(cell.row) !== "" && !hasRemark(grid, spec, cell.row);
    return isRewording(text, textOf(spec.rows[now]?.[cell.column]), []);
  };
  const placeOf = ({ row, column }: Spot): Spot => ({ row: freshRow(row) ?? underFigures(row) ?? row, column });
  const figures = formulaColumns(spec);
  const isOurs = atOnce(tellingOurFormulas(grid, spec));
  const isOurFigure = (cell: Spot): boolean => {
    const formula = formulaIn(grid, cell);
    if (formula === null || !figures.has(cell.column) || !isOurs(formula)) return false;
    const { row, column } = placeOf(cell);
    if (isFormula(spec.rows[row]?.[column] ?? null)) return true;
    const isTyped = spec.open.some((area) => holdsCell(area, row, column));
    return !isTyped && (old.keyAt(cell.row) !== "" || isOurLine(grid, cell.row));
  };
  const isTaken = (cell: Spot): boolean => {
    const text = textOf(contentIn(grid, cell));
    if (isOurFigure(cell) || isOurWord(text) || isHidden(spec, cell.column)) return true;
    if (cell.column <= NAME_COLUMN) return isName(cell);
    return textOf(spec.rows[freshRow(cell.row) ?? -1]?.[cell.column]) === text;
  };
  return { isTaken, placeOf };
}

/** Where it is signed: what is written there, as the name of who prepared it, moves with it. */
function footRow({ cells, row }: Grid): number | undefined {
  const index = cells.findIndex((line) => line.includes(TEXTS.preparedBy));
  return index < 0 ? undefined : row + index;
}

/** The columns in which formulas of ours stand. */
function formulaColumns({ rows }: SheetSpec): ReadonlySet<number> {
  return new Set(rows.flatMap((row) => row.flatMap((content, column) => (isFormula(content) ? [column] : []))));
}

/** A line of figures bears its number or its name, the lines of a head and remarks of ours begin it. People's own formulas stand elsewhere. */
function isOurLine(grid: Grid, row: number): boolean {
  const at = (column: number): string => textOf(contentIn(grid, { row, column }));
  return at(0) !== "" || isOurWord(at(NAME_COLUMN));
}

function isBlock(grid: Grid, row: number): boolean {
  return textOf(contentIn(grid, { row, column: NAME_COLUMN })).startsWith(`${TEXTS.block} `);
}

function isHidden({ columns }: SheetSpec, column: number): boolean {
  return columns[column]?.hidden === true;
}

/** Whether anything stands in a line that is neither worked out nor its name or key. */
function hasRemark(grid: Grid, spec: SheetSpec, row: number): boolean {
  return (grid.cells[row - grid.row] ?? []).some((_, index) => {
    const cell = { row, column: grid.column + index };
    const isFigure = formulaIn(grid, cell) !== null || isHidden(spec, cell.column) || cell.column <= NAME_COLUMN;
    return !isFigure && contentIn(grid, cell) !== null;
  });
}
