import type { CollectedFile } from "../actions/drafts/ReturnedOutcome";
import { PERIOD_NAMES } from "../sheets/labels";
import { returnsFor } from "./returnsFor";
import type { Language } from "./shape/Strings";

/**
 * What became of a file that came back, in one sentence.
 *
 * @example returnSentence(collected, "vi") // => "Nhận đủ phiếu của TH Hoa Sen, Quý II: đưa vào Tiến độ 12 ô."
 */
export function returnSentence(collected: CollectedFile, language: Language): string {
  const { unit, period, verdict, conflicts, outside, receipt } = collected;
  return returnsFor(language).sentence(verdict, {
    ...collected,
    unit: receipt?.unitName ?? unit,
    period: period === null ? null : PERIOD_NAMES[period],
    conflicts: conflicts.length,
    outside: outside.length,
  });
}
