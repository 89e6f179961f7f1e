import type { IsoDate } from "../../domain/plan/IsoDate";
import { doneKeys } from "../../domain/tracking/isQuarterDone";
import { DONE_WORDS } from "../../domain/tracking/progressVocabulary";
import type { StatusRule } from "../../domain/tracking/StatusRule";
import { dayIn } from "../../spec/cellValues";
import type { SettingsRead } from "./readSettings";
import { DEFAULT_REMINDER_DAYS } from "./Settings";

/**
 * By what a workbook's formulas reckon statuses; `today` where no Ngày chốt số liệu is set.
 *
 * @example statusRule({ settings: new Map([["NgayChot", { date: "2025-06-30" }]]), ownDoneWords: ["Đã báo cáo"] }, "2025-07-15").asOf // => "2025-06-30"
 */
export function statusRule(
  { settings, ownDoneWords }: Pick<SettingsRead, "settings" | "ownDoneWords">,
  today: IsoDate,
): StatusRule {
  return {
    asOf: dayIn(settings.get("NgayChot")) ?? today,
    reminderDays: Number(settings.get("SoNgayNhac") ?? DEFAULT_REMINDER_DAYS),
    doneWords: doneKeys([...DONE_WORDS, ...ownDoneWords]),
  };
}
