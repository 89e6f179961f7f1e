import { comparisonKey } from "../../domain/text/comparisonKey";
import type { Settings } from "../../sheets/settings/Settings";
import { textOf } from "../../spec/cellValues";

/**
 * Whether a unit is the office that made the plan, as the settings name it.
 *
 * @example isIssuedBy("Phòng Giáo dục và Đào tạo", settings) // => true
 */
export function isIssuedBy(unit: string, settings: Settings): boolean {
  return comparisonKey(textOf(settings.get("CoQuanBanHanh"))).startsWith(comparisonKey(unit));
}
