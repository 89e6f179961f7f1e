import type { CellValue, Grid } from "../../src/domain/grid/Grid";

/** A task as a clerk wrote it; further columns by heading. */
export interface WrittenTask {
  readonly no?: string | number;
  readonly content: string;
  readonly lead?: string;
  readonly coordinating?: string;
  readonly time?: string;
  readonly extras?: Readonly<Record<string, string>>;
}

/** The sheet that a clerk has: title, headings, one row per task. */
export function planSheet(tasks: readonly WrittenTask[], sheet = "Sheet1", year = 2025): Grid {
  const extras = [...new Set(tasks.flatMap((task) => Object.keys(task.extras ?? {})))];
  const headings = [
    "TT",
    "Nội dung",
    "Đơn vị chủ trì",
    "Đơn vị phối hợp",
    "Thời gian thực hiện và hoàn thành",
    ...extras,
  ];
  const rows = tasks.map((task, index): CellValue[] => [
    task.no ?? index + 1,
    task.content,
    task.lead ?? "Phòng Giáo dục và Đào tạo",
    task.coordinating ?? null,
    task.time ?? "Quý I",
    ...extras.map((heading) => task.extras?.[heading] ?? null),
  ]);
  return gridOf(sheet, [["KẾ HOẠCH"], [`Công tác dân vận chính quyền năm ${String(year)}`], [], headings, ...rows]);
}

/** A list of units: code, name, level, block. */
export function unitListSheet(
  units: readonly (readonly [string, string, string, string])[],
  sheet = "Danh sách",
): Grid {
  return gridOf(sheet, [["Mã", "Tên đơn vị", "Cấp học / loại", "Khối"], ...units.map((unit) => [...unit])]);
}

/** A grid of rows of any length. */
export function gridOf(sheet: string, rows: readonly (readonly CellValue[])[]): Grid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return { sheet, row: 0, column: 0, cells, merges: [] };
}
