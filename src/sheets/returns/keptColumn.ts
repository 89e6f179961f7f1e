import type { CellContent } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { dayCell } from "../parts/dayCell";
import type { SheetColumn } from "../parts/SheetColumn";

/** A row of a table that only records, by heading. */
export interface KeptRow {
  readonly cells: ReadonlyMap<string, CellContent>;
}

/**
 * A column whose cells are written once and kept as they are; what people type into a `note` is theirs.
 *
 * @example keptColumn("Tên tệp", 30, "text").filledBy // => "source"
 */
export function keptColumn(heading: string, width: number, role: StyleRole): SheetColumn<KeptRow> {
  const isDay = role === "date";
  return {
    heading,
    width,
    role,
    filledBy: role === "input" ? "person" : "source",
    write: ({ cells }) => cells.get(heading) ?? null,
    read: (content, { cells }) => ({ cells: new Map([...cells, [heading, isDay ? dayCell(content) : content]]) }),
  };
}
