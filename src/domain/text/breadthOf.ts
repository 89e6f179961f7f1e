const NARROW = /[\sijltfrI.,;:'’‘!|()[\]/-]/gu;
const WIDE = /[mwMW%–—…]/gu;
const CAPITAL = /\p{Lu}/gu;
const BREADTHS = { plain: 1, narrow: 0.6, capital: 1.4, wide: 1.6 } as const;

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/**
 * About how much room a text takes in a proportional font, in small letters such as "n".
 *
 * @example breadthOf("ill") // => 1.8
 * @example breadthOf("mm") // => 3.2
 */
export function breadthOf(text: string): number {
  const plain = text.normalize("NFC");
  const [narrow, wide] = [countOf(plain, NARROW), countOf(plain, WIDE)];
  const capitals = countOf(plain, CAPITAL) - countOf(plain, /[IMW]/gu);
  const others = plain.length - narrow - wide - capitals;
  return others * BREADTHS.plain + narrow * BREADTHS.narrow + wide * BREADTHS.wide + capitals * BREADTHS.capital;
}
