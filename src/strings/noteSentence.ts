import type { SourceNote } from "../sheets/source/SourceTable";
import type { Language } from "./shape/Strings";
import { sourceFor } from "./sourceFor";

/**
 * The sentence for what of a plan could not be brought along.
 *
 * @example noteSentence({ kind: "embedded-document", name: "a.rtf", row: 1 }, "vi")
 * // => "Phần “a.rtf” nhúng trong tệp (trước dòng 2) chưa đọc được; vui lòng mở bằng Word rồi lưu lại."
 */
export function noteSentence(note: SourceNote, language: Language): string {
  // As in issueSentence: the type of `notes` holds kind and sentence together.
  const sentenceOf = sourceFor(language).doors.notes[note.kind] as (told: SourceNote) => string;
  return sentenceOf(note);
}
