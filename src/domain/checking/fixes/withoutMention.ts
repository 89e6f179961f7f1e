import type { Catalogue } from "../../plan/Unit";
import { splitUnits } from "../../units/splitUnits";

const SEPARATOR = "[ \\t]*(?:[,;\\n+/&]|[-\u2013][ \\t]|$|^)[ \\t]*";

/**
 * The text of a cell without one of the units it names, with the separator that belonged to it; null when what is left would not name
 * exactly the others.
 *
 * @example withoutMention("Phòng GDĐT, Trường TH Hòa An", "Phòng GDĐT", catalogue) // => "Trường TH Hòa An"
 */
export function withoutMention(text: string, mention: string, catalogue: Catalogue): string | null {
  const named = namesIn(text, catalogue);
  const place = named.indexOf(mention);
  const wanted = named.filter((_, index) => index !== place);
  const left = cuts(text, mention).find((cut) => JSON.stringify(namesIn(cut, catalogue)) === JSON.stringify(wanted));
  return place < 0 || left === undefined ? null : left;
}

/** Without the mention and the separator before it, then with the one behind it. */
function cuts(text: string, mention: string): readonly string[] {
  const words = mention.split(/\s+/).map(escape).join("\\s+");
  return [`${SEPARATOR}${words}(?=${SEPARATOR})`, `${words}${SEPARATOR}`, `\\s*${words}`].flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, "gu"))].map(({ 0: found, index }) =>
      tidy(text.slice(0, index) + text.slice(index + found.length)),
    ),
  );
}

function tidy(text: string): string {
  return text.replace(/^[\s,;]+|[\s,;]+$/gu, "");
}

function namesIn(text: string, catalogue: Catalogue): readonly string[] {
  return text === "" ? [] : splitUnits(text, catalogue).map((mention) => mention.text);
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/&-]/gu, "\\$&");
}
