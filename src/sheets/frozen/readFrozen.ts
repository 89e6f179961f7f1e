import { fullAddress } from "../../domain/grid/Grid";
import type { Issue } from "../../domain/plan/Issue";
import { textOf } from "../../spec/cellValues";
import { FROZEN_HEADINGS as HEADING } from "../headings";
import { readSheetTable, wantedOf } from "../parts/readSheetTable";
import { recordReader } from "../parts/recordReader";
import type { TabledGrid } from "../parts/TabledGrid";
import type { FrozenRow } from "./FrozenRow";
import { FROZEN_TABLE } from "./frozenTable";
import { readFrozenKey } from "./frozenKey";
import { sealOf } from "./sealOf";

const rowOf = recordReader(FROZEN_TABLE);

/** The sheet "Số liệu chốt" as it was read back; `issues` tell of figures that somebody changed since they were frozen. */
export interface FrozenRead {
  readonly rows: readonly FrozenRow[];
  readonly order: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the figures that were frozen; undefined when the headings are gone.
 *
 * @example readFrozen(content)?.rows[0]?.cells.get("Tổng số nhiệm vụ") // => 140
 */
export function readFrozen(content: TabledGrid): FrozenRead | undefined {
  const table = readSheetTable(content, wantedOf(FROZEN_TABLE));
  if (table?.columnOf.has(HEADING.key) !== true) return undefined;
  const column = table.columnOf.get(HEADING.total) ?? 0;
  const found = table.rows
    .map(({ row, cells }) => ({ at: row, row: rowOf(cells) }))
    .filter(({ row }) => readFrozenKey(textOf(row.cells.get(HEADING.key))) !== undefined);
  const changed = found.filter(({ row }) => sealOf(row) !== textOf(row.cells.get(HEADING.seal)));
  return {
    rows: found.map(({ row }) => row),
    order: table.headings,
    issues: changed.map(({ at, row }): Issue => ({
      kind: "frozen-changed",
      severity: "warning",
      cell: fullAddress(content.grid.sheet, at, column),
      period: `${textOf(row.cells.get(HEADING.period))} ${textOf(row.cells.get(HEADING.year))}`,
      name: textOf(row.cells.get(HEADING.name)),
    })),
  };
}
