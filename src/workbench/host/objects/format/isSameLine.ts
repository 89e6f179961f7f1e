import type { BorderLine } from "../../model/formats/CellFormat";

type Line = BorderLine | null | "mixed";

/** Whether two borders are drawn alike. @example isSameLine(null, "mixed") // => false */
export function isSameLine(one: Line, other: Line): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
