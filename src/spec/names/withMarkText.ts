import { holdsCell } from "../../domain/grid/holdsCell";
import { putCell } from "../putCell";
import type { CellContent, SheetSpec } from "../SheetSpec";
import { markText, readMarkText } from "./markText";

/**
 * A sheet that says in its first row what made it, in the last hidden column whose cell there is free; as it is where there is none.
 *
 * @example withMarkText(unitSpec).rows[0]?.at(-1) // => "SKH:unit:MN01"
 */
export function withMarkText(spec: SheetSpec): SheetSpec {
  const first = spec.rows[0] ?? [];
  if (spec.mark === "" || first.some((content) => readMarkText(content) !== undefined)) return spec;
  const isFree = (column: number): boolean =>
    (first[column] ?? null) === null && !spec.merges.some((merge) => holdsCell(merge, 0, column));
  const free = spec.columns.flatMap(({ hidden }, column) => (hidden === true && isFree(column) ? [column] : []));
  const column = free.at(-1);
  if (column === undefined) return spec;
  const marked: CellContent[][] = [[...first]];
  putCell(marked, 0, column, markText(spec.mark));
  return { ...spec, rows: [...marked, ...spec.rows.slice(1)] };
}
