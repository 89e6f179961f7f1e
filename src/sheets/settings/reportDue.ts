import type { Period } from "../../domain/tracking/Period";
import { dayIn } from "../../spec/cellValues";
import type { CellContent } from "../../spec/SheetSpec";
import type { Settings } from "./Settings";

/**
 * The day by which units report on a period, as HanNopKy says it: the one that is set, else the plan's for the half-year and the year; null
 * where none is.
 *
 * @example reportDue(new Map([["HanBaoCao6Thang", { date: "2025-06-10" }]]), "H1") // => { date: "2025-06-10" }
 */
export function reportDue(settings: Settings, period: Period): CellContent {
  const set = settings.get("HanNopPhieu");
  if (dayIn(set) !== undefined) return set ?? null;
  if (period === "H1") return settings.get("HanBaoCao6Thang") ?? null;
  return period === "Y" ? (settings.get("HanBaoCaoNam") ?? null) : null;
}
