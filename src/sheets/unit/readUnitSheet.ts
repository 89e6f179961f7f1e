import { UNIT_SHEET_HEADINGS as HEADING } from "../headings";
import type { ProgressRecord } from "../progress/ProgressRecord";
import { readSheetTable, wantedOf } from "../parts/readSheetTable";
import { recordReader } from "../parts/recordReader";
import { settledRow } from "../parts/settledRow";
import type { TabledGrid } from "../parts/TabledGrid";
import { UNIT_TABLE, UNIT_TAIL } from "./unitTable";

const recordOf = recordReader(UNIT_TABLE);

/** A line of a unit's sheet; `row` counts from 0 at A1, `columnOf` gives the column of a heading. */
export interface ReportedRow {
  readonly record: ProgressRecord;
  readonly row: number;
}

/** What a unit's sheet says. */
export interface UnitSheetRead {
  readonly sheet: string;
  readonly rows: readonly ReportedRow[];
  readonly columnOf: ReadonlyMap<string, number>;
}

/**
 * Reads what a unit filled in on its sheet, the block of what left the plan included; undefined when its headings are gone.
 *
 * @example readUnitSheet(content, "MN01")?.rows[0]?.record.typed.get("Quý I") // => "Hoàn thành"
 */
export function readUnitSheet(content: TabledGrid, unitCode: string): UnitSheetRead | undefined {
  const table = readSheetTable(content, { ...wantedOf(UNIT_TABLE), stopAt: UNIT_TAIL.stopAt });
  if (table?.columnOf.has(HEADING.content) !== true) return undefined;
  const rows = [...table.rows, ...table.parked].map((row) => ({
    record: { ...recordOf(settledRow(row).cells), unitCode },
    row: row.row,
  }));
  return { sheet: content.grid.sheet, rows, columnOf: table.columnOf };
}
