import { comparisonKey } from "../../text/comparisonKey";
import { AND_WORD, LEVEL_WORDS } from "./vocabulary";
import { ABBREVIATIONS } from "./vocabularyShortForms";

/** What a run of words is kept as in keys, and the single school levels it names. */
export interface ShortForm {
  readonly key: string;
  readonly levels: readonly string[];
  /** A comma may stand between its words. */
  readonly comma: boolean;
}

/** A node of the word tree: the next words, and the short form that ends here. */
export interface ShortFormNode {
  readonly next: Map<string, ShortFormNode>;
  form: ShortForm | null;
}

/**
 * The words of a phrase as they stand in keys.
 *
 * @example wordsOf("GD&ĐT") // => ["gd", "đt"]
 */
export function wordsOf(phrase: string): readonly string[] {
  return (phrase.match(/đ\/c|[\p{L}\p{N}]+%?/giu) ?? []).map(comparisonKey);
}

const MARKED = /[,-]/;

function add(root: ShortFormNode, phrase: string, form: Omit<ShortForm, "comma">): void {
  let node = root;
  for (const word of wordsOf(phrase).filter((each) => each !== AND_WORD)) {
    const known = node.next.get(word) ?? { next: new Map<string, ShortFormNode>(), form: null };
    node.next.set(word, known);
    node = known;
  }
  node.form ??= { ...form, comma: MARKED.test(phrase) };
}

function levelsIn(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  return LEVEL_WORDS.find((level) => level.words.some((word) => wordsOf(word).join("") === last))?.parts ?? [];
}

function build(): ShortFormNode {
  const root: ShortFormNode = { next: new Map(), form: null };
  for (const { words, parts } of LEVEL_WORDS) {
    const key = wordsOf(words[0] ?? "").join("");
    for (const word of words) add(root, word, { key, levels: parts });
  }
  for (const [kept = "", ...others] of ABBREVIATIONS) {
    const words = wordsOf(kept);
    const form = { key: words.join(""), levels: levelsIn(words) };
    // A short form of several words would hide the words inside it ("Trung tâm GDTX"), so only single ones stand for themselves.
    for (const phrase of words.length === 1 ? [kept, ...others] : others) add(root, phrase, form);
  }
  return root;
}

/**
 * Every short form by its words.
 *
 * @example SHORT_FORMS.next.get("tiểu")?.next.get("học")?.form?.key // => "th"
 */
export const SHORT_FORMS: ShortFormNode = build();
