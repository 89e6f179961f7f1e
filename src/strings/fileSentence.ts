import type { FileTrouble } from "./Failure";
import { filesEn } from "./filesEn";
import { filesVi } from "./filesVi";
import type { FileWords } from "./FileWords";
import type { Strings } from "./Strings";

/**
 * The sentence for a file that gave no plan and no workbook. Its words are apart from the others: the pane starts without them.
 *
 * @example fileSentence("ke-hoach.xlsx", { kind: "encrypted" }, vi)
 * // => "Tệp “ke-hoach.xlsx” có đặt mật khẩu; vui lòng bỏ mật khẩu rồi lưu lại."
 */
export function fileSentence(file: string, trouble: FileTrouble, strings: Strings): string {
  const words: FileWords = strings.language === "vi" ? filesVi : filesEn;
  const sentenceOf = words[trouble.kind] as (file: string, told: FileTrouble) => string;
  return sentenceOf(file, trouble);
}
