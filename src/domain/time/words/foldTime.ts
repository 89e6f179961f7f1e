const DROPPED = /[\u00B2\u00B3\u00B9\u2070-\u2079\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const DASHES = /[\u2010-\u2015\u2212\u2192\u21D2~\u223C\u301C]/u;
const LETTERS: Readonly<Record<string, string>> = { đ: "d", ð: "d", ƣ: "u", ı: "i" };

/** Folded text in which `positions[i]` is the place of folded character i in the text it came from. */
export interface FoldedText {
  readonly folded: string;
  readonly positions: readonly number[];
}

/**
 * Folds text for the time grammar, keeping for each character its place in the original, so that a date found can be shown where it
 * stands. Superscript footnote digits and invisible characters go.
 *
 * @example foldTime("Quý Ⅱ¹").folded // => "quy ii"
 */
export function foldTime(text: string): FoldedText {
  const parts: string[] = [];
  const positions: number[] = [];
  let place = 0;
  for (const character of text) {
    for (const letter of foldCharacter(character)) {
      parts.push(letter);
      positions.push(place);
    }
    place += character.length;
  }
  return { folded: parts.join(""), positions: [...positions, place] };
}

const KNOWN_CHARACTERS = new Map<string, string>();
const MOST_KNOWN = 5_000;

function foldCharacter(character: string): string {
  const known = KNOWN_CHARACTERS.get(character);
  if (known !== undefined) return known;
  const folded = foldNewCharacter(character);
  if (KNOWN_CHARACTERS.size < MOST_KNOWN) KNOWN_CHARACTERS.set(character, folded);
  return folded;
}

function foldNewCharacter(character: string): string {
  if (DROPPED.test(character)) return "";
  if (DASHES.test(character)) return "-";
  const plain = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/./gu, (letter) => LETTERS[letter] ?? letter);
}

/**
 * Folds a vocabulary word.
 *
 * @example foldWord("Hằng") // => "hang"
 */
export function foldWord(word: string): string {
  return foldTime(word).folded;
}
