import { matchTasks } from "../../domain/tracking/matchTasks";
import { UNIT_ROLE_LABELS } from "../labels";

const ROLES: readonly string[] = Object.values(UNIT_ROLE_LABELS);
const NUMBER = /^[\p{L}\d]{0,4}(?:[.\-/)][\p{L}\d]{0,3})*$/u;

/**
 * Whether a text is a task's or a unit's number, as we write and change them.
 *
 * @example isRunningNumber("IV") // => true
 */
export function isRunningNumber(text: string): boolean {
  return NUMBER.test(text);
}

/**
 * Whether a cell that says something else than it will was written by us, before the plan, a name or a number changed, and not over it by
 * somebody: the same stands in other lines, too, or it is a number, or much like what it will be.
 *
 * @example isRewording("Sơ kết công tác dân vận", "Sơ kết công tác dân vận chính quyền", column) // => true
 * @example isRewording("chờ hiệu trưởng duyệt", "Sơ kết công tác dân vận chính quyền", column) // => false
 */
export function isRewording(before: string, now: string, column: readonly string[]): boolean {
  if (before === now || isRunningNumber(before) || ROLES.includes(before)) return true;
  if (column.filter((text) => text === before).length > 1) return true;
  const [task, other] = [before, now].map((content) => ({ ordinal: "", content }));
  return task !== undefined && other !== undefined && matchTasks([task], [other]).size > 0;
}
