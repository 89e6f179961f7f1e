import { atOnce, type Sliced } from "../../domain/slices/inSlices";
import { PROGRESS_HEADINGS as HEADING } from "../headings";
import { readingSheetTable, wantedOf, type ReadRow, type ReadTable } from "../parts/readSheetTable";
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
  return atOnce(readingProgressSheet(content));
}

/**
 * The same, some rows at a time.
 *
 * @example yield* readingProgressSheet(content)
 */
export function* readingProgressSheet(content: TabledGrid): Sliced<ReadTable | undefined> {
  const table = yield* readingSheetTable(content, wantedOf(PROGRESS_TABLE));
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
