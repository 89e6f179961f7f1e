import { comparisonKey } from "../../domain/text/comparisonKey";
import { SETTING_LABELS } from "../labels";
import { readSettings } from "../settings/readSettings";
import type { TabledGrid } from "../parts/TabledGrid";
import { textOf } from "../../spec/cellValues";
import type { CellContent, SheetSpec } from "../../spec/SheetSpec";
import { contentIn } from "./cellsOfGrid";
import type { Spot, Claims } from "./Claims";
import { isOurWord } from "./ourWords";

const LABELS = new Set(Object.values(SETTING_LABELS).map(comparisonKey));

/** Labels stand in the first column, their values in the second. */
const VALUE_COLUMN = 1;

/**
 * What "Kế hoạch" knows of its cells: settings by their labels, and the words of its lists.
 *
 * @example settingsClaims(content, spec).isTaken({ row: 3, column: 2 }) // => false
 */
export function settingsClaims({ grid }: TabledGrid, spec: SheetSpec): Claims {
  const keyAt = (row: number): string => keyOf(contentIn(grid, { row, column: 0 }));
  const rows = grid.cells.map((_, index) => grid.row + index).filter((row) => LABELS.has(keyAt(row)));
  const firstWith = new Map([...rows].reverse().map((row) => [keyAt(row), row]));
  const settingAt = (row: number): number => (firstWith.get(keyAt(row)) === row ? freshRow(spec, keyAt(row)) : -1);
  const refused = new Set(readSettings({ grid, tables: [] }).doubts.map(({ row }) => row));
  const words = new Set(spec.rows.flatMap((row) => row.slice(VALUE_COLUMN + 1).map(keyOf)));
  const isListed = (column: number, text: string): boolean =>
    isHidden(spec, column) || words.has(text) || isOurWord(text);
  const isTaken = (cell: Spot): boolean => {
    const text = keyOf(contentIn(grid, cell));
    const setting = settingAt(cell.row);
    if (cell.column > VALUE_COLUMN) return isListed(cell.column, text);
    if (setting < 0) return isOurWord(text) && !LABELS.has(text);
    if (cell.column === VALUE_COLUMN && refused.has(cell.row)) return false;
    return cell.column === 0 || (spec.rows[setting]?.[VALUE_COLUMN] ?? null) !== null;
  };
  const placeOf = ({ row, column }: Spot): Spot => ({ row: settingAt(row) < 0 ? row : settingAt(row), column });
  return { isTaken, placeOf };
}

function keyOf(content: CellContent | undefined): string {
  return comparisonKey(textOf(content));
}

/** What only formulas read stands in hidden columns. */
function isHidden({ columns }: SheetSpec, column: number): boolean {
  return columns[column]?.hidden === true;
}

function freshRow({ rows }: SheetSpec, label: string): number {
  return rows.findIndex((row) => keyOf(row[0]) === label);
}
