import { absoluteAddress, sheetReference } from "../../model/cells/addresses";
import { CellsHandler } from "../range/CellsHandler";
import { FunctionResultHandler } from "./FunctionResultHandler";
import { HostError } from "../../wire/HostError";

/**
 * A call of a function as a formula, from what the client gives: values, ranges, results of other calls. Arguments left out at the end are
 * no arguments.
 *
 * @example functionCall("VLookup", ["Wrench", range, 2, false]) // => '=VLOOKUP("Wrench",\'Sheet1\'!$A$1:$B$9,2,FALSE)'
 */
export function functionCall(name: string, given: readonly unknown[]): string {
  // The last argument of a function that takes any number of them arrives as an array.
  const args = given.flat();
  while (args.length > 0 && (args.at(-1) ?? null) === null) args.pop();
  const written = args.map(functionArgument);
  return `=${name.replaceAll("_", ".").toUpperCase()}(${written.join(",")})`;
}

function functionArgument(value: unknown): string {
  if (value instanceof FunctionResultHandler) return value._formula();
  if (value instanceof CellsHandler) {
    const { sheet, box } = value._place();
    return `${sheetReference(sheet.name)}!${absoluteAddress(box)}`;
  }
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  if (value === null || value === undefined) return "";
  throw new HostError("InvalidArgument", "A function takes values, ranges and results of functions.");
}
