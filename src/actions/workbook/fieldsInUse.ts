import { FIELD_HEADINGS } from "../../sheets/headings";
import type { TrackedWorkbook } from "./trackedWorkbook";

/**
 * Which of the fields that offices track beside the task table has a column for, from the plan or by somebody's hand.
 *
 * @example fieldsInUse(workbook) // => Set { "Sản phẩm", "Minh chứng" }
 */
export function fieldsInUse({ tasks }: Pick<TrackedWorkbook, "tasks">): ReadonlySet<string> {
  return new Set(Object.values(FIELD_HEADINGS).filter((heading) => tasks.columnOf.has(heading)));
}
