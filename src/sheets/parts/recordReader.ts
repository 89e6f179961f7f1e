import type { CellContent } from "../../spec/SheetSpec";
import type { ColumnTable } from "./ColumnTable";

/**
 * How the cells of a row, by heading, become what the code knows of it: each column of the table says its part. Cells under headings that
 * are not ours go where the table keeps people's own columns.
 *
 * @example recordReader(TASK_TABLE)(new Map([["Đơn vị chủ trì", "Văn phòng"]])).lead // => "Văn phòng"
 */
export function recordReader<Row>({
  columns,
  blank,
  own,
}: ColumnTable<Row>): (cells: ReadonlyMap<string, CellContent>) => Row {
  const ours = new Map(columns.map((column) => [column.heading, column]));
  return (cells) => {
    let record = blank;
    for (const [heading, content] of cells) {
      const column = ours.get(heading) ?? own?.(heading, []);
      if (column !== undefined && content !== null) record = { ...record, ...column.read(content, record) };
    }
    return record;
  };
}
