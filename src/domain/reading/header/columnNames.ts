import { columnLetters } from "../../grid/Grid";
import { headingKey } from "./headingKey";

/**
 * A name of its own for each column, by which somebody can say what it is for: its heading on one line, its letter when it has none,
 * numbered from left to right when the same heading comes again. By column, counting from 0 at A.
 *
 * @example [...columnNames([{ column: 2, heading: "Chủ trì" }, { column: 3, heading: "CHỦ TRÌ" }]).values()] // => ["Chủ trì", "CHỦ TRÌ (2)"]
 */
export function columnNames(
  columns: readonly { readonly column: number; readonly heading: string }[],
): ReadonlyMap<number, string> {
  const counts = new Map<string, number>();
  const names = new Map<number, string>();
  for (const { column, heading } of [...columns].sort((a, b) => a.column - b.column)) {
    const key = headingKey(heading);
    const name = key === "" ? columnLetters(column) : heading.replace(/\s+/g, " ").trim();
    const again = (counts.get(headingKey(name)) ?? 0) + 1;
    counts.set(headingKey(name), again);
    names.set(column, again === 1 ? name : `${name} (${String(again)})`);
  }
  return names;
}
