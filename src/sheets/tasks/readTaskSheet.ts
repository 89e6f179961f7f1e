import { TASK_HEADINGS as HEADING } from "../headings";
import { TABLES } from "../marks";
import { readTable, type ReadTable } from "../parts/readTable";
import type { TabledGrid } from "../parts/TabledGrid";
import { TASK_COLUMN_ORDER } from "./taskColumns";

/**
 * Reads the task table back, however people sorted it, filtered it and moved its columns; undefined when its headings are gone.
 *
 * @example readTaskSheet(content)?.rows[0]?.cells.get("Đơn vị chủ trì") // => "Phòng Giáo dục và Đào tạo"
 */
export function readTaskSheet(content: TabledGrid): ReadTable | undefined {
  const table = readTable(content, { name: TABLES.tasks, known: TASK_COLUMN_ORDER, keyHeading: HEADING.key });
  return table?.columnOf.has(HEADING.content) === true ? table : undefined;
}

/**
 * The headings of a task table that are neither ours nor the source's: columns that people added.
 *
 * @example ownColumns(["TT", "Nội dung nhiệm vụ", "Người duyệt"]) // => ["Người duyệt"]
 */
export function ownColumns(headings: readonly string[]): readonly string[] {
  return headings.filter((heading) => !TASK_COLUMN_ORDER.includes(heading));
}
