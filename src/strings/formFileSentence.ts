import { fileSentence } from "./fileSentence";
import { returnsFor } from "./returnsFor";
import type { FileTrouble, FileWords } from "./shape/FileWords";
import type { Strings } from "./shape/Strings";

/**
 * The sentence for a file that came back and gave no form.
 *
 * @example formFileSentence("phieu.xlsx", { kind: "encrypted" }, vi)
 * // => "Tệp “phieu.xlsx” có đặt mật khẩu; vui lòng bỏ mật khẩu rồi lưu lại."
 */
export function formFileSentence(file: string, trouble: FileTrouble, strings: Strings): string {
  const words: Partial<FileWords> = returnsFor(strings.language).files;
  const sentenceOf = words[trouble.kind] as ((file: string, told: FileTrouble) => string) | undefined;
  return sentenceOf === undefined ? fileSentence(file, trouble, strings) : sentenceOf(file, trouble);
}
