import { holdsCell } from "../../domain/grid/holdsCell";
import { GROUP_TABLE, RENAME_TABLE, UNIT_LIST_TABLE } from "../catalogue/catalogueTables";
import type { TabledGrid } from "../parts/TabledGrid";
import type { SheetSpec } from "../../spec/SheetSpec";
import type { Spot, Claims } from "./Claims";
import { tableClaims } from "./tableClaims";

/**
 * What "Đơn vị" knows of its cells: three tables side by side, and beside them each row with its unit.
 *
 * @example catalogueClaims(content, spec)?.isTaken({ row: 5, column: 20 }) // => false
 */
export function catalogueClaims(content: TabledGrid, spec: SheetSpec): Claims | undefined {
  const units = tableClaims(content, spec, {
    table: UNIT_LIST_TABLE,
    keys: [UNIT_LIST_TABLE.key],
    sourceWords: "merged",
  });
  const beside = [
    tableClaims(content, spec, { table: GROUP_TABLE, keys: [GROUP_TABLE.key], sourceWords: "merged" }),
    tableClaims(content, spec, { table: RENAME_TABLE, keys: [RENAME_TABLE.key], sourceWords: "merged" }),
  ].filter((claims) => claims !== undefined);
  if (units === undefined) return undefined;
  const right = Math.max(units.right, ...beside.map((claims) => claims.right));
  const shift = Math.max(...spec.tables.map(({ area }) => area.column + area.columns - 1)) - right;
  const placeOf = (cell: Spot): Spot | null => {
    if (cell.column <= right) return isInTable(spec, cell) ? null : cell;
    return { row: units.placeOf(cell)?.row ?? cell.row, column: cell.column + shift };
  };
  return { isTaken: (cell) => [units, ...beside].some((claims) => claims.isTaken(cell)), placeOf };
}

function isInTable({ tables }: SheetSpec, { row, column }: Spot): boolean {
  return tables.some(({ area }) => holdsCell(area, row, column));
}
