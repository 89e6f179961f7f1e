import type { Place, TimeAtom } from "./grammar/TimeAtom";
import { accentsOf } from "./words/accentsOf";
import { foldWord } from "./words/foldTime";
import { PHRASES, type Marker } from "./words/vocabulary";

type MarkerAtom = Extract<TimeAtom, { readonly kind: "marker" }>;

/** How the words of each marker are written, accents and all. */
const WRITTEN = new Map<Marker, Set<string>>();
for (const [meaning, phrases] of PHRASES) {
  if (meaning.kind !== "marker") continue;
  const words = WRITTEN.get(meaning.marker) ?? new Set<string>();
  for (const word of phrases.flatMap((phrase) => phrase.split(" "))) words.add(written(word));
  WRITTEN.set(meaning.marker, words);
}

/**
 * The markers of a time phrase that are read from another word of the vocabulary: "tư" is four and no "từ". Words without any accent
 * may be either.
 *
 * @example misreadMarkers("tư 12/7", readAtoms("tư 12/7", 2025)) // => [{ start: 0, end: 2 }]
 */
export function misreadMarkers(text: string, atoms: readonly TimeAtom[]): readonly Place[] {
  return atoms.flatMap((atom) => (atom.kind === "marker" ? misread(text, atom) : []));
}

function misread(text: string, { marker, start, end }: MarkerAtom): readonly Place[] {
  const words = WRITTEN.get(marker);
  if (words === undefined || start === undefined || end === undefined) return [];
  const own = text.slice(start, end).match(/[\p{L}\p{M}]+/gu) ?? [];
  const isMisread = own.some((word) => accentsOf(word) !== "" && !words.has(written(word)));
  return isMisread ? [{ start, end }] : [];
}

function written(word: string): string {
  return foldWord(word) + accentsOf(word);
}
