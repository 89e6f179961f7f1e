import { resolveStructured, type PlacedTable } from "../../model/formulas/StructuredReference";

/**
 * A reference to a table as plain cells; null when there is no such table.
 *
 * @example tableReference("TienDo[Tình trạng]", 4, () => tienDo) // => "'Tiến độ'!$S$5:$S$369"
 */
export function tableReference(
  text: string,
  row: number,
  find: (name: string) => PlacedTable | undefined,
): string | null {
  const bracket = text.indexOf("[");
  const placed = find(text.slice(0, bracket));
  return placed ? resolveStructured(text.slice(bracket + 1, -1), placed, row) : null;
}
