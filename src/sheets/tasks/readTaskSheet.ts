import { TASK_HEADINGS } from "../headings";
import { readSheetTable, wantedOf, type ReadTable } from "../parts/readSheetTable";
import type { TabledGrid } from "../parts/TabledGrid";
import { TASK_TABLE } from "./taskTable";

/**
 * Reads the task table back, however people sorted it, filtered it and moved its columns; undefined when its headings are gone.
 *
 * @example readTaskSheet(content)?.rows[0]?.cells.get("Đơn vị chủ trì") // => "Phòng Giáo dục và Đào tạo"
 */
export function readTaskSheet(content: TabledGrid): ReadTable | undefined {
  const table = readSheetTable(content, wantedOf(TASK_TABLE));
  return table?.columnOf.has(TASK_HEADINGS.content) === true ? table : undefined;
}
