import type { ColumnRole, RoleChoice } from "../Reading";
import { columnNames } from "./columnNames";
import type { HeaderColumn } from "./HeaderBand";
import { headingKey } from "./headingKey";

/**
 * What somebody said each of these columns is for. Columns are found by their names, wherever they stand by now; of two choices for one
 * column, or of one role for two columns, the later holds. By column, counting from 0 at A; the others are left out.
 *
 * @example chosenRoles(columns, [{ heading: "Đơn vị đầu mối", role: "lead" }]) // => new Map([[3, "lead"]])
 */
export function chosenRoles(
  columns: readonly HeaderColumn[],
  roles: readonly RoleChoice[],
): ReadonlyMap<number, ColumnRole> {
  const columnOf = new Map([...columnNames(columns)].map(([column, name]) => [headingKey(name), column]));
  const told = new Map<number, ColumnRole>();
  const taken = new Set<ColumnRole>();
  for (const { heading, role } of [...roles].reverse()) {
    const column = columnOf.get(headingKey(heading));
    if (column === undefined || told.has(column) || taken.has(role)) continue;
    told.set(column, role);
    if (role !== "extra") taken.add(role);
  }
  return told;
}
