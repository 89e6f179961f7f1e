import type { FileFailure } from "../actions/ports/FileFailure";
import type { Grid } from "../domain/grid/Grid";
import type { Result } from "../domain/text/result";
import { ok } from "../domain/text/result";
import { SHEET_NAMES } from "../sheets/labels";
import { sourceSheet } from "../sheets/source/sourceSheet";
import { openDoor } from "./doors";
import { gridOf } from "./xlsx/gridOf";
import { xlsxFromSpecs } from "./xlsx/xlsxFromSpecs";

/**
 * Reads all sheets of a file of any format that is known as cells; what is no workbook has one.
 *
 * @example await readGrids(bytes, "Danh sách.csv") // => ok([{ cells: [["Mã", "Tên đơn vị"], …], … }])
 */
export async function readGrids(bytes: Uint8Array, name: string): Promise<Result<readonly Grid[], FileFailure>> {
  const opened = await openDoor(bytes, name);
  if (!opened.ok) return opened;
  const { value } = opened;
  const workbook =
    value.kind === "workbook" ? value.workbook : xlsxFromSpecs([sourceSheet(value.table, SHEET_NAMES.source)]);
  return ok(workbook.sheets.map(gridOf));
}
