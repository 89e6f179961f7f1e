/**
 * Puts something into a cell of rows that may be shorter, or fewer.
 *
 * @example putCell(rows, 3, 2, "Đã nhắc") // rows[3] => [null, null, "Đã nhắc"]
 */
export function putCell<T>(rows: (T | null)[][], row: number, column: number, content: T | null): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column] = content;
}
