import { columnLetters } from "../../grid/Grid";
import type { TableColumns } from "../header/TableColumns";

/**
 * A name of its own for each of the source's further columns: its heading, its letter when it has none, numbered when it comes twice.
 *
 * @example [...extraHeadings(columns).values()] // => ["Sản phẩm", "Ghi chú", "Ghi chú (2)"]
 */
export function extraHeadings(columns: TableColumns): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const header of columns.headers.filter((one) => columns.roleOf(one.column) === "extra")) {
    const base = header.heading === "" ? columnLetters(header.column) : header.heading;
    let name = base;
    for (let again = 2; taken.has(name); again += 1) name = `${base} (${String(again)})`;
    taken.add(name);
    names.set(header.column, name);
  }
  return names;
}
