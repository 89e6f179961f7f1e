import type { FormIdentity } from "../../domain/returns/FormIdentity";
import type { StatusRule } from "../../domain/tracking/StatusRule";
import type { Period } from "../../domain/tracking/Period";
import { dayIn, textOf } from "../../spec/cellValues";
import type { SettingName, Settings } from "../settings/Settings";

/** What a form that goes out says besides its lines. `rule`: by what its statuses are reckoned. */
export interface FormFacts {
  readonly identity: FormIdentity;
  readonly unit: string;
  readonly settings: Settings;
  readonly rule: StatusRule;
  /** How the period's end is worded: "Quý II năm 2026". */
  readonly until: string;
}

/**
 * A setting as text, "" when it is not set.
 *
 * @example settingText(settings, "CoQuanBanHanh") // => "Phòng Giáo dục và Đào tạo"
 */
export function settingText(settings: Settings, name: SettingName): string {
  return textOf(settings.get(name));
}

/**
 * The day by which units report for a period; undefined when none is set. Plans name days for the half-year and the year.
 *
 * @example formDue(settings, "H1") // => "2026-06-09"
 */
export function formDue(settings: Settings, period: Period): string | undefined {
  const ofPlan = period === "H1" ? "HanBaoCao6Thang" : period === "Y" ? "HanBaoCaoNam" : undefined;
  return dayIn(settings.get("HanNopPhieu")) ?? (ofPlan === undefined ? undefined : dayIn(settings.get(ofPlan)));
}
