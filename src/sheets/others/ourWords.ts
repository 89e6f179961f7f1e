import { comparisonKey } from "../../domain/text/comparisonKey";
import { readMarkText } from "../../spec/names/markText";
import {
  BY_TASK_HEADINGS,
  EXTENSION_LIST_HEADINGS,
  FIELD_HEADINGS,
  LEDGER_HEADINGS,
  OVERDUE_HEADINGS,
  REMINDER_HEADINGS,
  SUMMARY_FORMULAS,
  SUMMARY_HEADINGS,
  TASK_ORDER_HEADINGS,
} from "../headings";
import { TEXTS } from "../labels";
import { REPORT_HEADINGS, REPORT_TEXTS } from "../vocabularyReport";

/** Shorter words may begin anybody's remark. */
const TELLING = 8;

/** The rules of an official head are dashes that join up. */
const RULE = /^\u2014{4,}$/;
/** A column of frozen figures says of which period and day. */
const FROZEN = new RegExp(`^${REPORT_HEADINGS.frozenFigures} .+ \\(\\d{2}/\\d{2}/\\d{4}\\)$`);
const WHOLE = new Set(
  [
    ...Object.values(TEXTS),
    ...Object.values(REPORT_HEADINGS),
    ...SUMMARY_HEADINGS,
    ...SUMMARY_FORMULAS,
    ...BY_TASK_HEADINGS,
    ...OVERDUE_HEADINGS,
    ...REMINDER_HEADINGS,
    ...EXTENSION_LIST_HEADINGS,
    ...TASK_ORDER_HEADINGS,
    ...Object.values(LEDGER_HEADINGS),
    ...Object.values(FIELD_HEADINGS),
  ].map(comparisonKey),
);
const BEGINNINGS = [
  ...[...Object.values(TEXTS), ...Object.values(REPORT_TEXTS)].filter((text) => text.length >= TELLING),
  `${TEXTS.unit}: `,
  `${TEXTS.block} `,
  TEXTS.check,
].map(comparisonKey);

/**
 * Whether a text outside our tables is a title, heading, label or mark that we write there.
 *
 * @example isOurWord("BÁO CÁO TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ QUÝ I NĂM 2025") // => true
 * @example isOurWord("Đã nhắc qua Zalo") // => false
 */
export function isOurWord(text: string): boolean {
  if (RULE.test(text) || FROZEN.test(text) || readMarkText(text) !== undefined) return true;
  const key = comparisonKey(text);
  return WHOLE.has(key) || BEGINNINGS.some((beginning) => key.startsWith(beginning));
}
