import type { Glyph } from "../PdfPage";

// In heights of the letters.
const BESIDE = 0.4;
const ABOVE = 0.6;
/** A share of the page's letters: signatures and stamps reach over a few. */
const LEAST_SHARE = 0.02;
const LEAST_LETTERS = 20;
/** In points: letters further apart than this never lie over each other. */
const NEIGHBOURHOOD = 12;

function placeOf({ x, y }: Pick<Glyph, "x" | "y">): string {
  return `${String(Math.floor(x / NEIGHBOURHOOD))},${String(Math.floor(y / NEIGHBOURHOOD))}`;
}

/** Letters by where they stand, in squares. */
function byPlace(letters: readonly Glyph[]): ReadonlyMap<string, readonly Glyph[]> {
  const places = new Map<string, Glyph[]>();
  for (const letter of letters) {
    const place = placeOf(letter);
    const others = places.get(place);
    if (others === undefined) places.set(place, [letter]);
    else others.push(letter);
  }
  return places;
}

const AROUND = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((across) => [across, down] as const));

/** Another letter of another text in the same place; the same letter twice is only bold. */
function liesOver(letter: Glyph, other: Glyph): boolean {
  if (letter.setting === other.setting || letter.text === other.text) return false;
  return Math.abs(letter.x - other.x) < BESIDE * letter.size && Math.abs(letter.y - other.y) < ABOVE * letter.size;
}

/**
 * Whether texts are printed over each other on a page, as rows of a sheet that are lower than their text are: what lies below is cut
 * off, so that nothing read from it is sure.
 *
 * @example isOverprinted(page.glyphs) // => true
 */
export function isOverprinted(glyphs: readonly Glyph[]): boolean {
  const letters = glyphs.filter(({ text }) => text.trim() !== "");
  const places = byPlace(letters);
  const isHidden = (letter: Glyph): boolean =>
    AROUND.some(([across, down]) => {
      const place = placeOf({ x: letter.x + across * NEIGHBOURHOOD, y: letter.y + down * NEIGHBOURHOOD });
      return places.get(place)?.some((other) => liesOver(letter, other)) ?? false;
    });
  const hidden = letters.filter(isHidden).length;
  return hidden >= LEAST_LETTERS && hidden > LEAST_SHARE * letters.length;
}
