import { MISNAMED_LETTERS } from "./vocabularyCharacters";

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/g;
const LINE_BREAKS = /_x000D_\n?|\r\n?|[\v\f\u0085\u2028\u2029]/g;
const DETACHED_MARK = /(?<=\p{L}) (?=[\u0300-\u0309\u031B\u0323])/gu;
// Letters, figures and marks that need no repair; a text of nothing else is left as it is.
const SOUND =
  /^[\x20-\x5E\x60-\x7E\n\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u0188\u018A-\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u2013\u2014\u2018\u2019\u201C\u201D\u2026]*$/;

/**
 * Repairs how characters are coded and leaves the words alone: NFC, no invisible characters, plain spaces, "\n" for every line
 * break, and the marks that PDF exports tear off ("du ̣ng") or misname ("ƣ") put right.
 *
 * @example repairCharacters("sƣ\u0309 du ̣ng\u00A0đất") // => "sử dụng đất"
 */
export function repairCharacters(text: string): string {
  if (SOUND.test(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .replace(LINE_BREAKS, "\n")
    .replace(ODD_SPACES, " ")
    .replace(DETACHED_MARK, "")
    .replace(/[\u01A2\u01A3\u00F0\u00D0\u0256\u0189]/g, (letter) => MISNAMED_LETTERS[letter] ?? letter)
    .normalize("NFC");
}
