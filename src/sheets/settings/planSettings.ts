import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Plan } from "../../domain/plan/Plan";
import { comparisonKey } from "../../domain/text/comparisonKey";
import { textCell } from "../../spec/cellValues";
import { BEFORE_DATE_CHOICES, PERIOD_NAMES, PERIODIC_REPORTS } from "../labels";
import { derivedSettings } from "./derivedSettings";
import { DEFAULT_REMINDER_DAYS, type SettingName, type Settings } from "./Settings";
import type { CellContent } from "../../spec/SheetSpec";

/** The days that settings need; `asOf` null keeps the workbook's Ngày chốt số liệu. */
export interface SettingDays {
  readonly today: IsoDate;
  readonly asOf: IsoDate | null;
}

/**
 * The settings of a plan: what a person typed stays, the rest comes from the plan. Only a given Ngày chốt số liệu and the name of the
 * source replace what stands there.
 *
 * @example planSettings({ plan, source: "Sheet1" }, new Map(), { today: "2025-04-01", asOf: null }).get("NamKeHoach") // => 2025
 */
export function planSettings(
  { plan, source }: { readonly plan: Plan; readonly source: string },
  existing: Settings,
  { today, asOf }: SettingDays,
): Settings {
  const found: readonly (readonly [SettingName, CellContent])[] = [
    ["NamKeHoach", plan.year],
    ["TenKeHoach", textCell(plan.title)],
    ["CoQuanChuQuan", textCell(plan.parentIssuer)],
    ["CoQuanBanHanh", textCell(plan.issuer)],
    ["CanCu", textCell(plan.legalBasis.join("\n"))],
    ["DiaDanh", textCell(plan.place)],
    ["HanBaoCao6Thang", reportDue(plan, PERIODIC_REPORTS.halfYear)],
    ["HanBaoCaoNam", reportDue(plan, PERIODIC_REPORTS.year)],
  ];
  const settings = new Map([...defaultSettings(today), ...found.filter(([, content]) => content !== null)]);
  for (const [name, content] of existing) settings.set(name, content);
  for (const [name, content] of derivedSettings(settings)) if (!settings.has(name)) settings.set(name, content);
  if (asOf !== null) settings.set("NgayChot", { date: asOf });
  settings.set("TrangNguon", source);
  return settings;
}

/**
 * What is set when neither a person nor a plan says anything.
 *
 * @example defaultSettings("2025-04-01").get("SoNgayNhac") // => 15
 */
export function defaultSettings(today: IsoDate): Settings {
  return new Map<SettingName, CellContent>([
    ["NamKeHoach", Number(today.slice(0, 4))],
    ["NgayChot", { date: today }],
    ["KyBaoCao", PERIOD_NAMES.Y],
    ["SoNgayNhac", DEFAULT_REMINDER_DAYS],
    ["CachHieuTruocNgay", BEFORE_DATE_CHOICES.exclusive],
  ]);
}

function reportDue(plan: Plan, kind: string): CellContent {
  const due = plan.reports.find((report) => comparisonKey(report.kind) === comparisonKey(kind))?.due;
  return due === undefined || due === null ? null : { date: due };
}
