import type { SheetSpec } from "../../spec/SheetSpec";
import { TEXTS } from "../labels";
import { MARKS, TABLES } from "../marks";
import { arrangeColumns } from "../parts/arrangeColumns";
import { finished, listSheet } from "../parts/listSheet";
import { PLAIN_SHEET } from "../parts/sheetParts";
import { FROZEN_COLUMNS } from "./frozenColumns";
import type { FrozenRow } from "./FrozenRow";

/**
 * The sheet "Số liệu chốt" with the table SoLieuChot: values, no formulas, locked against changes that nobody meant. Who froze them may be
 * written in afterwards.
 *
 * @example frozenSheet({ name: "Số liệu chốt", rows, order: [] }).tables[0].name // => "SoLieuChot"
 */
export function frozenSheet({
  name,
  rows,
  order,
}: {
  readonly name: string;
  readonly rows: readonly FrozenRow[];
  readonly order: readonly string[];
}): SheetSpec {
  const columns = arrangeColumns(FROZEN_COLUMNS, order);
  const { parts } = listSheet({ title: "frozenTitle", table: TABLES.frozen, columns, rows, parked: [] });
  return finished({
    ...PLAIN_SHEET,
    ...parts,
    // Each row has a day of its own.
    rows: parts.rows.map((cells, row) => (row === 1 ? [TEXTS.frozenNote, ...cells.slice(1)] : cells)),
    name,
    mark: MARKS.frozen,
    protection: { allowFilter: true, allowFormatColumns: true, allowFormatRows: true },
  });
}
