import type { Cell } from "./Cell";

/** What a cell gives, in the words of `Excel.RangeValueType`. @example valueType(undefined) // => "Empty" */
export function valueType(cell: Cell | undefined): string {
  if (!cell || (cell.value === null && cell.formula === null)) return "Empty";
  if (cell.isError) return "Error";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}
