import { textOf } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import { LINE_HEADINGS, OVERDUE_HEADINGS } from "../headings";
import { contentInGrid } from "../parts/contentInGrid";
import type { TabledGrid } from "../parts/TabledGrid";

/**
 * The reasons that people typed on "Quá hạn", by the key of each line; what a formula shows there is nobody's.
 *
 * @example readReasons(content).get("NV-1f3k9a|MN01") // => "Chờ hướng dẫn của cấp trên"
 */
export function readReasons({ grid }: TabledGrid): ReadonlyMap<string, CellContent> {
  const head = grid.cells.findIndex((row) => row.includes(LINE_HEADINGS.key));
  const [key = -1, reason = -1] = [LINE_HEADINGS.key, OVERDUE_HEADINGS[6]].map((heading) =>
    (grid.cells[head] ?? []).indexOf(heading),
  );
  const found = new Map<string, CellContent>();
  if (head < 0 || reason < 0) return found;
  grid.cells.slice(head + 1).forEach((row, index) => {
    const at = head + 1 + index;
    const line = textOf(row[key]);
    const said = contentInGrid(grid, at, reason);
    const isTyped = (grid.formulas?.[at]?.[reason] ?? null) === null && textOf(said) !== "";
    if (line.includes("|") && !line.endsWith("|") && isTyped && !found.has(line)) found.set(line, said);
  });
  return found;
}
