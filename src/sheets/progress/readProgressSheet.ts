import { PROGRESS_HEADINGS as HEADING } from "../headings";
import { readSheetTable, wantedOf, type ReadRow, type ReadTable } from "../parts/readSheetTable";
import { recordReader } from "../parts/recordReader";
import type { TabledGrid } from "../parts/TabledGrid";
import type { ProgressRecord } from "./ProgressRecord";
import { PROGRESS_TABLE } from "./progressTable";

const recordOf = recordReader(PROGRESS_TABLE);

/**
 * Reads TienDo back, however people sorted it and moved its columns; undefined when its headings are gone.
 *
 * @example readProgressSheet(content)?.rows.length // => 140
 */
export function readProgressSheet(content: TabledGrid): ReadTable | undefined {
  const table = readSheetTable(content, wantedOf(PROGRESS_TABLE));
  return table?.columnOf.has(HEADING.content) === true && table.columnOf.has(HEADING.unitCode) ? table : undefined;
}

/**
 * A row of TienDo as a record, as it stands.
 *
 * @example progressRecordOf(row).role // => "Phối hợp"
 */
export function progressRecordOf({ cells }: Pick<ReadRow, "cells">): ProgressRecord {
  return recordOf(cells);
}
