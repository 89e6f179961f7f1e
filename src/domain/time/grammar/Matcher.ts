import type { TimeAtom, NamedPeriod } from "./TimeAtom";
import { foldWord } from "../words/foldTime";
import type { Token } from "../words/tokenize";

/** What a matcher sees: all tokens, where it stands, and the atoms read so far. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly previous: readonly TimeAtom[];
  readonly planYear: number | null;
}

/** Atoms read from the tokens at `scene.at`, and how many tokens they took. */
export interface Match {
  readonly length: number;
  readonly atoms: readonly TimeAtom[];
}

/** One rule of the grammar: reads something at the scene's place, or gives undefined. */
export type Matcher = (scene: Scene) => Match | undefined;

const folded = new WeakMap<readonly string[], ReadonlySet<string>>();

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  const known = folded.get(words);
  if (known) return known;
  const made = new Set(words.map(foldWord));
  folded.set(words, made);
  return made;
}

/**
 * Whether the token is one of the vocabulary words.
 *
 * @example isWord(tokenize("Quí")[0], ["quý", "quí"]) // => true
 */
export function isWord(token: Token | undefined, words: readonly string[]): boolean {
  return token?.kind === "word" && foldedSet(words).has(token.text);
}

/**
 * Whether the token is one of the marks.
 *
 * @example isMark(tokenize("/")[0], "/-") // => true
 */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}

/**
 * The token's number when it lies between the limits.
 *
 * @example numberIn(tokenize("15")[0], 1, 31) // => 15
 */
export function numberIn(token: Token | undefined, least: number, most: number): number | undefined {
  if (token?.kind !== "number") return undefined;
  return token.value >= least && token.value <= most ? token.value : undefined;
}

/**
 * Whether the token is a number of one or two digits.
 *
 * @example isShortNumber(tokenize("06")[0]) // => true
 */
export function isShortNumber(token: Token | undefined): boolean {
  return token?.kind === "number" && token.text.length <= 2;
}

/**
 * A match of one period, with its place in the text.
 *
 * @example periodMatch(tokenize("Quý I"), { at: 0, length: 2 }, quarterPeriod(1, null)).length // => 2
 */
export function periodMatch(
  tokens: readonly Token[],
  place: { readonly at: number; readonly length: number },
  period: NamedPeriod,
): Match {
  const { at, length } = place;
  const start = tokens[at]?.start ?? 0;
  return { length, atoms: [{ kind: "period", period, start, end: tokens[at + length - 1]?.end ?? start }] };
}

/**
 * The atom that a list or range is continued from: the last one before the joins; undefined when nothing joins.
 *
 * @example joinedTo(readAtoms("Quý I,", 2025))?.kind // => "period"
 */
export function joinedTo(previous: readonly TimeAtom[]): TimeAtom | undefined {
  let index = previous.length - 1;
  while (isJoin(previous[index])) index -= 1;
  return index === previous.length - 1 ? undefined : previous[index];
}

function isJoin(atom: TimeAtom | undefined): boolean {
  return atom?.kind === "join" || (atom?.kind === "marker" && atom.marker === "until");
}
