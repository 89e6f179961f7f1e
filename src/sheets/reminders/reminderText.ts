import { formatDay } from "../../domain/grid/dateOfCell";
import type { IsoDate } from "../../domain/plan/IsoDate";
import { textInFormula } from "../../spec/formula/textInFormula";
import { REMINDED, REPORT_TEXTS } from "../vocabularyReport";
import { countText, countWords } from "../parts/numberInWords";
import { dayInWords } from "../parts/sheetParts";

/** How many of a unit's tasks are overdue, silent in the period, and due soon. */
export type ReminderCounts = Readonly<Record<keyof typeof REMINDED, number>>;

/** By when, and for which period, units are reminded; `due` null where no day is set. */
export interface ReminderTerms {
  readonly asOf: IsoDate;
  readonly due: IsoDate | null;
}

const KINDS = Object.keys(REMINDED) as readonly (keyof typeof REMINDED)[];

/**
 * What a unit is reminded of, ready to be sent.
 *
 * @example reminderText("Trường Mầm non Hoa Mai", { overdue: 2, silent: 0, soon: 1 }, { asOf: "2025-06-30", due: null }) // => "Kính gửi Trường Mầm non Hoa Mai: tính đến ngày 30/06/2025, đơn vị còn 02 nhiệm vụ quá hạn, 01 nhiệm vụ sắp đến hạn. Đề nghị …"
 */
export function reminderText(unit: string, counts: ReminderCounts, { asOf, due }: ReminderTerms): string {
  const told = KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${countText(counts[kind])} ${REMINDED[kind]}`);
  if (told.length === 0) return REPORT_TEXTS.nothingToRemind;
  const by = due === null ? "" : ` ${REPORT_TEXTS.before} ${formatDay(due)}`;
  const opening = `${REPORT_TEXTS.dear} ${unit}: ${REPORT_TEXTS.asOfDay} ${formatDay(asOf)}, ${REPORT_TEXTS.unitStillHas} `;
  return `${opening}${told.join(", ")}. ${REPORT_TEXTS.pleaseReport}${by}.`;
}

/**
 * The same as a formula over a line of "Đôn đốc": the cells with the unit's name and its counts, and the one with the day, 0 for none.
 *
 * @example reminderFormula({ unit: "B8", overdue: "E8", silent: "F8", soon: "G8" }, "HanNopKy").startsWith('=IF(') // => true
 */
export function reminderFormula(cells: Readonly<Record<keyof typeof REMINDED | "unit", string>>, due: string): string {
  const told = KINDS.map((kind) => `IF(N(${cells[kind]})=0,"",", "&${countWords(cells[kind])}&" ${REMINDED[kind]}")`);
  const opening = `${textInFormula(`${REPORT_TEXTS.dear} `)}&${cells.unit}&": ${REPORT_TEXTS.asOfDay} "&${dayInWords("NgayChot")}&", ${REPORT_TEXTS.unitStillHas} "`;
  const by = `IF(${due}=0,""," ${REPORT_TEXTS.before} "&${dayInWords(due)})`;
  const said = `${opening}&MID(${told.join("&")},3,200)&". ${REPORT_TEXTS.pleaseReport}"&${by}&"."`;
  const all = KINDS.map((kind) => `N(${cells[kind]})`).join("+");
  return `=IF(${all}=0,"${REPORT_TEXTS.nothingToRemind}",${said})`;
}
