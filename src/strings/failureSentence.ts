import type { Failure, Strings } from "./shape/Strings";

/**
 * The sentence of a failure: the sheet or cell, what is wrong, and what to do.
 *
 * @example failureSentence({ kind: "empty-sheet", sheet: "Sheet1" }, vi)
 * // => "Trang tính “Sheet1” không có dữ liệu; vui lòng mở trang tính chứa kế hoạch rồi thực hiện lại."
 */
export function failureSentence(failure: Failure, strings: Strings): string {
  // As in issueSentence: the type of `failures` holds kind and sentence together.
  const sentenceOf = strings.failures[failure.kind] as (told: Failure) => string;
  return sentenceOf(failure);
}
