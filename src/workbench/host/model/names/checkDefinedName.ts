import { HostError } from "../../wire/HostError";
import { parseBox } from "../cells/addresses";
import type { SheetModel } from "../sheets/SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

/** Begins with a letter, "_" or "\"; then letters, digits, ".", "_", "\" and "?"; no space. */
const PATTERN = /^[\p{L}_\\][\p{L}\p{M}\p{N}._\\?]*$/u;
const R1C1 = /^(R\d*)?(C\d*)?$/i;

/**
 * Whether a table or a range may be called so: at most 255 characters, and nothing that reads as a cell ("AB12", "R1C1", "C").
 *
 * @example isDefinedName("Tiến độ") // => false: it holds a space
 */
export function isDefinedName(name: string): boolean {
  return name.length <= 255 && PATTERN.test(name) && parseBox(name) === null && !R1C1.test(name);
}

/**
 * Refuses a name no table may have, or that another table or a name of the whole workbook has already.
 *
 * @example checkTableName(workbook, "Nhiệm vụ") // throws InvalidArgument: it holds a space
 */
export function checkTableName(workbook: WorkbookModel, name: unknown): asserts name is string {
  assertPattern(name);
  if (workbook.findTable(name) || workbook.findName(name)) {
    throw new HostError("ItemAlreadyExists", `There is a table or a name "${name}" already.`);
  }
}

/**
 * Refuses a name no range may have, or that the same scope has already.
 *
 * @example checkRangeName(workbook, "NgayChot", null) // throws ItemAlreadyExists the second time
 */
export function checkRangeName(
  workbook: WorkbookModel,
  name: unknown,
  scope: SheetModel | null,
): asserts name is string {
  assertPattern(name);
  const folded = name.toLocaleLowerCase("en-US");
  const siblings = scope ? scope.names : workbook.names;
  const isTaken = siblings.some((each) => each.name.toLocaleLowerCase("en-US") === folded);
  if (isTaken || (!scope && workbook.findTable(name))) {
    throw new HostError("ItemAlreadyExists", `There is a name "${name}" already.`);
  }
}

function assertPattern(name: unknown): asserts name is string {
  if (typeof name === "string" && isDefinedName(name)) return;
  throw new HostError("InvalidArgument", `"${String(name)}" can't be a name.`);
}
