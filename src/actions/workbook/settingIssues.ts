import { fullAddress } from "../../domain/grid/Grid";
import type { Issue } from "../../domain/plan/Issue";
import { SETTING_LABELS } from "../../sheets/labels";
import type { SettingsRead } from "../../sheets/settings/readSettings";

const VALUE_COLUMN = 1;

/**
 * Cells of "Kế hoạch" that say what their setting can't be; `sheet` is what the sheet is called.
 *
 * @example settingIssues(settings, "Kế hoạch") // => [{ kind: "setting-not-understood", cell: "'Kế hoạch'!B21", label: "Số ngày nhắc trước hạn", … }]
 */
export function settingIssues({ doubts }: Pick<SettingsRead, "doubts">, sheet: string): readonly Issue[] {
  return doubts.map(({ name, row, text }) => ({
    kind: "setting-not-understood",
    severity: "warning",
    cell: fullAddress(sheet, row, VALUE_COLUMN),
    label: SETTING_LABELS[name],
    text,
  }));
}
