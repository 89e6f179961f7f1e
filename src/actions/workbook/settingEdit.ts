import type { CellValue, Grid } from "../../domain/grid/Grid";
import { comparisonKey } from "../../domain/text/comparisonKey";
import { SETTING_LABELS } from "../../sheets/labels";
import type { SettingName } from "../../sheets/settings/Settings";
import type { CellContent } from "../../spec/SheetSpec";
import type { CellEdit } from "../ports/WorkbookPort";

const LABELS = 0;
const VALUES = 1;

/**
 * The edit of a setting's own cell, beside its label, wherever people moved the line; undefined where the sheet was made before there was
 * such a setting.
 *
 * @example settingEdit(grid, "SoNgayNhac", 20) // => { sheet: "Kế hoạch", row: 21, column: 1, before: 15, content: 20 }
 */
export function settingEdit(grid: Grid, name: SettingName, content: CellContent): CellEdit | undefined {
  const label = comparisonKey(SETTING_LABELS[name]);
  const at = (line: readonly CellValue[], column: number): CellValue => line[column - grid.column] ?? null;
  const index = grid.cells.findIndex((line) => comparisonKey(String(at(line, LABELS) ?? "")) === label);
  const line = grid.cells[index];
  if (line === undefined) return undefined;
  return { sheet: grid.sheet, row: grid.row + index, column: VALUES, before: at(line, VALUES), content };
}
