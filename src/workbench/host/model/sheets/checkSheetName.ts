import { HostError } from "../../wire/HostError";
import type { SheetModel } from "./SheetModel";
import type { WorkbookModel } from "../WorkbookModel";

const FORBIDDEN = /[/\\?*:[\]]/;

/**
 * Refuses a sheet name that Excel refuses: empty, longer than 31 UTF-16 units, with one of / \ ? * : [ ], with an apostrophe at either end, the
 * reserved "History", or the name of another sheet whatever its capitals.
 *
 * @example checkSheetName(workbook, "Quý I/2025") // throws InvalidArgument: it holds a slash
 */
export function checkSheetName(workbook: WorkbookModel, name: unknown, self?: SheetModel): asserts name is string {
  if (typeof name !== "string" || !isSheetName(name)) {
    throw new HostError("InvalidArgument", `"${String(name)}" can't be the name of a sheet.`);
  }
  const other = workbook.findSheet(name);
  if (other && other !== self) {
    throw new HostError("ItemAlreadyExists", `There is a sheet named "${name}" already.`);
  }
}

function isSheetName(name: string): boolean {
  const fits = name.length >= 1 && name.length <= 31;
  return fits && !FORBIDDEN.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history";
}
