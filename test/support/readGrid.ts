import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre";
import type { CellValue, Grid } from "../../src/domain/grid/Grid";
import { toSerial } from "../../src/domain/plan/IsoDate";

/** The folder of the real plans. */
export const PLANS_FOLDER = join(__dirname, "../fixtures/plans");

/** The cells of a worksheet file as the reading gets them; the first sheet unless one is named. */
export async function readGrid(file: string, sheetName?: string): Promise<Grid> {
  const workbook = await readXlsx(readFileSync(file), { readStyles: true });
  const sheet = workbook.sheets.find((one) => sheetName === undefined || one.name === sheetName);
  if (sheet === undefined) throw new Error(`No sheet ${sheetName ?? ""} in ${file}`);
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const places = sheet.rows.map((row) => Array.from({ length: width }, (_, column) => row[column]));
  return {
    sheet: sheet.name,
    row: 0,
    column: 0,
    cells: places.map((row) => row.map(toCellValue)),
    numberFormats: places.map((row) => row.map((value) => (value instanceof Date ? "dd/mm/yyyy" : "General"))),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
  };
}

function toCellValue(value: unknown): CellValue {
  if (value instanceof Date) return toSerial(value.toISOString().slice(0, 10));
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return null;
}
