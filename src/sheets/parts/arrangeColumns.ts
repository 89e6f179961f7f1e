import type { SheetColumn } from "./SheetColumn";

/**
 * Puts a table's columns in the order that people gave them in the sheet; columns the sheet does not have yet come after their left
 * neighbour of the default order. People's own columns must be among `columns`.
 *
 * @example arrangeColumns([tt, content, note], ["TT", "Ghi chú", "Nội dung"]) // => [tt, note, content]
 */
export function arrangeColumns<Row>(
  columns: readonly SheetColumn<Row>[],
  existing: readonly string[],
): readonly SheetColumn<Row>[] {
  const byHeading = new Map(columns.map((column) => [column.heading, column]));
  const arranged = existing.flatMap((heading) => byHeading.get(heading) ?? []);
  columns.forEach((column, index) => {
    if (arranged.includes(column)) return;
    const left = columns[index - 1];
    arranged.splice(left === undefined ? 0 : arranged.indexOf(left) + 1, 0, column);
  });
  return arranged;
}
