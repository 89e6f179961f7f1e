import type { CellValue } from "./Grid";

// Excel's own errors, LibreOffice's where they differ, and what newer Excels and add-ins say while they wait.
const ERROR =
  /^(?:#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|TIMEOUT!)|Err:\d{3})$/i;

/**
 * The error that a cell shows instead of a value, undefined when it shows none. Errors come as text through the clipboard and through
 * Office.js, and as values of their own in files; nobody types one as text into a plan, so that all doors know them by how they read.
 *
 * @example errorOfCell("#N/A") // => "#N/A"
 * @example errorOfCell("#1 Rà soát") // => undefined
 */
export function errorOfCell(value: CellValue | undefined): string | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  return ERROR.test(text) ? text : undefined;
}
