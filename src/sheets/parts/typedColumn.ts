import type { CellContent } from "../../spec/SheetSpec";
import type { StyleRole } from "../../spec/styles";
import { dayCell } from "./dayCell";
import type { SheetColumn } from "./SheetColumn";

/** A row of a table that people fill: `typed` are the cells that have no field of their own, by heading, people's own columns included. */
export interface TypedRow {
  readonly typed: ReadonlyMap<string, CellContent>;
}

/**
 * A column that people fill: nothing in it is ours, and nothing in it is changed but that days are known as days where the look is one.
 *
 * @example typedColumn("Người theo dõi", 13, "input").filledBy // => "person"
 */
export function typedColumn(heading: string, width: number, role: StyleRole): SheetColumn<TypedRow> {
  const isDay = role === "input-date";
  return {
    heading,
    width,
    role,
    filledBy: "person",
    write: ({ typed }) => typed.get(heading) ?? null,
    read: (content, { typed }) => ({ typed: new Map([...typed, [heading, isDay ? dayCell(content) : content]]) }),
  };
}
