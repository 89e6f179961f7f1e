import type { FormulaContent } from "../../spec/SheetSpec";
import { DEPUTY, TEXTS } from "../labels";
import { longestWords } from "../settings/longestWords";
import type { Settings } from "../settings/Settings";

/**
 * Who signs for the office, by its settings: the right to sign with the title; a deputy signs under the title of the head (Nghị định 30/2020).
 *
 * @example signerTitle() // shows "KT. TRƯỞNG PHÒNG" over "PHÓ TRƯỞNG PHÒNG"
 */
export function signerTitle(settings: Settings = new Map()): FormulaContent {
  const title = `UPPER(ChucVuKy&"")`;
  const deputy = `LEFT(${title},${String(DEPUTY.length)})="${DEPUTY}"`;
  const right = `TRIM(QuyenHanKy&"")`;
  const head = `MID(${title},${String(DEPUTY.length + 1)},99)`;
  return {
    formula:
      `=IF(TRIM(ChucVuKy&"")="","${TEXTS.headOfUnit}",` +
      `IF(AND(${right}<>"",${deputy}),${right}&" "&${head}&CHAR(10)&${title},TRIM(${right}&" "&${title})))`,
    shows:
      `${longestWords(settings, "ChucVuKy", TEXTS.headOfUnit)}\n${longestWords(settings, "ChucVuKy", TEXTS.headOfUnit)}`.toUpperCase(),
  };
}

/**
 * What signerTitle shows for a right and a title.
 *
 * @example signerWords("KT.", "Phó Trưởng phòng") // => "KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG"
 */
export function signerWords(right: string, title: string): string {
  const [said, shown] = [right.trim(), title.toUpperCase().trim()];
  if (shown === "") return TEXTS.headOfUnit;
  const isForHead = said !== "" && shown.startsWith(DEPUTY);
  return isForHead ? `${said} ${shown.slice(DEPUTY.length)}\n${shown}` : `${said} ${shown}`.trim();
}
