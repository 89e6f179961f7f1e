import type { IsoDate } from "../../domain/plan/IsoDate";
import type { Period } from "../../domain/tracking/Period";

/** What reports need besides the sheets: the period, the day of today, and a Ngày chốt số liệu; null keeps the workbook's. */
export interface PeriodInput {
  readonly period: Period;
  readonly today: IsoDate;
  readonly asOf?: IsoDate | null;
}
