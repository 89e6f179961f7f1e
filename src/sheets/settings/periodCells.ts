import type { Quarter } from "../../domain/plan/Quarter";
import { lastQuarterOf, PERIODS, QUARTERS_OF, type Period } from "../../domain/tracking/Period";
import { QUARTER_HEADINGS } from "../headings";
import { PERIOD_NAMES, periodWords, TEXTS } from "../labels";

/** The name of the list of all periods, as they are offered. */
export const PERIOD_LIST = "MucKyBaoCao";

/** The names of the cells that say of the workbook's period what formulas need: its first and last quarter, and how titles word it, and the day by which
 * units report, 0 where none is set. */
export const PERIOD_CELLS = {
  first: "TuQuy",
  last: "DenQuy",
  title: "TenKy",
  until: "TenLuyKe",
  due: "HanNopKy",
} as const;

/** A cell of ours beside the settings, with its name. */
interface NamedFormula {
  readonly name: string;
  readonly formula: string;
}

/**
 * What follows from the setting Kỳ báo cáo, so that every sheet says the same period at once when somebody chooses another. Words that are
 * no period stand in the titles as they are, and count nothing.
 *
 * @example periodFormulas()[0] // => { name: "TuQuy", formula: "=IFERROR(CHOOSE(MATCH(KyBaoCao,MucKyBaoCao,0),1,2,1,3,1,4,3,1),0)" }
 */
export function periodFormulas(): readonly NamedFormula[] {
  const named = 'KyBaoCao&""';
  return [
    { name: PERIOD_CELLS.first, formula: chosen((period) => String(Math.min(...QUARTERS_OF[period])), "0") },
    { name: PERIOD_CELLS.last, formula: chosen((period) => String(lastQuarterOf(period)), "0") },
    { name: PERIOD_CELLS.title, formula: chosen((period) => text(periodWords(period)), `UPPER(${named})`, YEAR) },
    { name: PERIOD_CELLS.until, formula: chosen((period) => text(untilWords(period)), named, YEAR) },
    { name: PERIOD_CELLS.due, formula: `=IF(N(HanNopPhieu)>0,HanNopPhieu,${chosen(dueOf, "0").slice(1)})` },
  ];
}

const YEAR = '&" "&NamKeHoach';

function chosen(of: (period: Period) => string, otherwise: string, behind = ""): string {
  const place = `MATCH(KyBaoCao,${PERIOD_LIST},0)`;
  return `=IFERROR(CHOOSE(${place},${PERIODS.map(of).join(",")})${behind},${otherwise})`;
}

function text(words: string): string {
  return `"${words}"`;
}

/**
 * The end of a period as titles word it, with its year, as TenLuyKe shows it.
 *
 * @example untilText("H1", 2025) // => "Quý II năm 2025"
 */
export function untilText(period: Period, year: number): string {
  return `${untilWords(period)} ${String(year)}`;
}

/** Plans name days for the reports of the half-year and of the year; others are typed. */
function dueOf(period: Period): string {
  if (period === "H1") return "N(HanBaoCao6Thang)";
  return period === "Y" ? "N(HanBaoCaoNam)" : "0";
}

/** The end of a period as titles word it: "Quý II năm", of the last quarter "năm". */
function untilWords(period: Period): string {
  const last: Quarter = lastQuarterOf(period);
  return last === 4 ? TEXTS.year : `${QUARTER_HEADINGS[last - 1] ?? ""} ${TEXTS.year}`;
}

/**
 * The period that a setting names; undefined when it names none.
 *
 * @example periodNamed("6 tháng đầu năm") // => "H1"
 */
export function periodNamed(words: string): Period | undefined {
  return PERIODS.find((period) => PERIOD_NAMES[period].toLowerCase() === words.normalize("NFC").trim().toLowerCase());
}
