import { formatDay } from "../../domain/grid/dateOfCell";
import { textInFormula } from "../../spec/formula/textInFormula";
import { FROZEN_HEADINGS } from "../headings";
import { PERIOD_NAMES } from "../labels";
import { REPORT_HEADINGS } from "../vocabularyReport";
import { TABLES } from "../marks";
import { frozenKey, type FrozenScope } from "./frozenKey";
import type { FrozenPeriod } from "./frozenPeriods";

/** Which frozen figure: of all, a unit or a task, and under which heading. */
export interface FrozenFigure {
  readonly scope: FrozenScope;
  readonly code: string;
  readonly heading: string;
}

/**
 * A formula that shows a frozen figure, "-" where there is none or its period was taken back.
 *
 * @example frozenFigure(before, { scope: "all", code: "", heading: "Quá hạn" }) // => '=IFERROR(INDEX(SoLieuChot[Quá hạn],MATCH("2025|Q1|1|all|",SoLieuChot[Khóa chốt],0)),"-")'
 */
export function frozenFigure(period: FrozenPeriod, { scope, code, heading }: FrozenFigure): string {
  const key = textInFormula(frozenKey(period, scope, code));
  const place = `MATCH(${key},${TABLES.frozen}[${FROZEN_HEADINGS.key}],0)`;
  return `=IFERROR(INDEX(${TABLES.frozen}[${heading}],${place}),"-")`;
}

/**
 * What a heading calls a frozen period.
 *
 * @example frozenWords({ year: 2025, period: "Q1", asOf: "2025-03-31", … }) // => "Số chốt Quý I 2025 (31/03/2025)"
 */
export function frozenWords({ period, year, asOf }: FrozenPeriod): string {
  return `${REPORT_HEADINGS.frozenFigures} ${PERIOD_NAMES[period]} ${String(year)} (${formatDay(asOf)})`;
}
