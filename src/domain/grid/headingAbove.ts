import { cleanCellText } from "../text/cleanCellText";
import type { Grid } from "./Grid";

/** What stands between a label and its words. */
const AFTER_LABEL = /^[\s.):/-]+/u;

/**
 * The words of the nearest heading above a row that bears the label of a section ("II.1" is the "1." above); "" when there is none.
 *
 * @example headingAbove(grid, 14, "II.1") // => "Công tác tuyên truyền"
 */
export function headingAbove({ cells, row: top }: Pick<Grid, "cells" | "row">, row: number, section: string): string {
  const label = section.split(".").at(-1) ?? "";
  if (label === "") return "";
  for (let at = row - top - 1; at >= 0; at -= 1) {
    const line = (cells[at] ?? []).map((cell) => cleanCellText(String(cell ?? ""))).filter(Boolean);
    const text = line.join(" ");
    const after = text.slice(label.length);
    if (text.startsWith(label) && AFTER_LABEL.test(after)) return after.replace(AFTER_LABEL, "");
  }
  return "";
}
