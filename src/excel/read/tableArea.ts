import type { Area } from "../../domain/grid/Grid";
import type { TableSpec } from "../../spec/SheetSpec";

/**
 * The cells of a table in Excel, which has none without a row under its headings.
 *
 * @example tableArea({ name: "DonVi", area: { row: 2, column: 0, rows: 1, columns: 8 }, style: "TableStyleLight1" }).rows // => 2
 */
export function tableArea({ area }: TableSpec): Area {
  return { ...area, rows: Math.max(2, area.rows) };
}
