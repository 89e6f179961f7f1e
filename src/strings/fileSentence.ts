import type { FileTrouble, FileWords } from "./shape/FileWords";
import { filesEn } from "./en/files";
import { filesVi } from "./vi/files";
import type { Strings } from "./shape/Strings";

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
