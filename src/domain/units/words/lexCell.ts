import { comparisonKey } from "../../text/comparisonKey";
import { repairCharacters } from "../../text/repairCharacters";
import type { ShortForm, ShortFormNode } from "./abbreviations";
import { SHORT_FORMS } from "./abbreviations";
import { AND_WORD } from "./vocabulary";

/** What stands between words. `break` is a line break, `bullet` a dash or number that opens a line or a list item. */
export type Mark =
  "break" | "bullet" | "comma" | "semicolon" | "slash" | "plus" | "and" | "dash" | "dot" | "colon" | "open" | "close";

/** A word or fixed run of words of a cell with its key, or a mark (key ""). `start` and `end` count in `Cell.text`. */
export interface CellAtom {
  readonly key: string;
  readonly mark: Mark | null;
  readonly levels: readonly string[];
  readonly upper: boolean;
  readonly start: number;
  readonly end: number;
}

/** A cell's text on one line, cut into atoms. `close[i]` is where the bracket opened at atom i closes, else -1. */
export interface Cell {
  readonly text: string;
  readonly atoms: readonly CellAtom[];
  readonly close: readonly number[];
}

const TOKEN = /(?<=^|\n|; )[ ]*(?:[-•*+–—·▪●]|\d{1,2}[.)](?!\d)|[a-eđ]\))(?= ?\p{L})|đ\/c|[\p{L}\p{N}]+%?|[^\s]|\n/giu;
const MARKS: Readonly<Record<string, Mark>> = {
  "\n": "break",
  ",": "comma",
  ";": "semicolon",
  "/": "slash",
  "+": "plus",
  "&": "and",
  "-": "dash",
  "–": "dash",
  "—": "dash",
  ".": "dot",
  ":": "colon",
  "(": "open",
  ")": "close",
  "[": "open",
  "]": "close",
};
const WORD = /^(?:đ\/c|[\p{L}\p{N}]+%?)$/iu;
const SKIPPED_INSIDE: ReadonlySet<Mark> = new Set<Mark>(["break", "comma", "and", "dash", "dot"]);

type Token = Pick<CellAtom, "key" | "mark" | "upper">;

const NO_LEVELS: readonly string[] = [];
const KNOWN_TOKENS_LIMIT = 20_000;
const knownTokens = new Map<string, Token>();

/**
 * Cuts a cell's text into words and marks; line breaks become spaces in `text` but stay marks. Fixed runs of words are one atom
 * ("Trung học\ncơ sở" is the atom "thcs"), so that every later step is blind to how they were written.
 *
 * @example lexCell("Trường Tiểu học,\nTHCS").atoms.map((atom) => atom.key || atom.mark) // => ["trường", "th", "comma", "break", "thcs"]
 */
export function lexCell(raw: string): Cell {
  const lined = repairCharacters(raw)
    .replace(/ +/g, " ")
    .replace(/ ?\n[\n ]*/g, "\n")
    .trim();
  const tokens = [...lined.matchAll(TOKEN)].map(tokenOf);
  const atoms = joinShortForms(tokens);
  return { text: lined.replaceAll("\n", " "), atoms, close: closings(atoms) };
}

function tokenOf(match: RegExpMatchArray): CellAtom {
  const text = match[0];
  const start = match.index ?? 0;
  const { key, mark, upper } = knownTokens.get(text) ?? learnToken(text);
  return { key, mark, levels: NO_LEVELS, upper, start, end: start + text.length };
}

// A plan's cells repeat the same few words thousands of times, and keys cost more than looking them up.
function learnToken(text: string): Token {
  const isWord = WORD.test(text);
  const mark = text.length > 1 ? "bullet" : (MARKS[text] ?? "dot");
  const token: Token = isWord
    ? { key: comparisonKey(text), mark: null, upper: /^[\p{Lu}\p{N}]/u.test(text) }
    : { key: "", mark, upper: false };
  if (knownTokens.size >= KNOWN_TOKENS_LIMIT) knownTokens.clear();
  knownTokens.set(text, token);
  return token;
}

function joinShortForms(tokens: readonly CellAtom[]): readonly CellAtom[] {
  const atoms: CellAtom[] = [];
  for (let i = 0; i < tokens.length;) {
    const joined = shortFormAt(tokens, i);
    const token = tokens[i];
    if (joined !== null) atoms.push(joined.atom);
    else if (token !== undefined) atoms.push(token);
    i = joined?.next ?? i + 1;
  }
  return atoms;
}

interface JoinedAtom {
  readonly atom: CellAtom;
  readonly next: number;
}

function shortFormAt(tokens: readonly CellAtom[], from: number): JoinedAtom | null {
  let node: ShortFormNode = SHORT_FORMS;
  let found: JoinedAtom | null = null;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    const following = token && node.next.get(token.key);
    if (token === undefined || (following === undefined && (i === from || !mayStandInside(token)))) break;
    if (following === undefined) continue;
    node = following;
    if (node.form !== null) found = joinedAtom(tokens.slice(from, i + 1), node.form, i + 1) ?? found;
  }
  return found;
}

function joinedAtom(tokens: readonly CellAtom[], form: ShortForm, next: number): JoinedAtom | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || isCut(tokens, form)) return null;
  const { key, levels } = form;
  return { atom: { key, levels, mark: null, upper: first.upper, start: first.start, end: last.end }, next };
}

/** Whether a comma, a dash that begins a line, or a capital inside tells that these words are no one short form. */
function isCut(tokens: readonly CellAtom[], form: ShortForm): boolean {
  if (tokens.some(({ mark }) => mark === "comma") && !form.comma) return true;
  if (form.levels.length > 0) return false;
  // A line that begins with a dash goes on with a level ("TH⏎- THCS"), but with no other word: "Tổ phó⏎- Hiệu trưởng" is a list. In
  // "dịch vụ công⏎Đoàn Thanh niên" a name begins with the capital: no "Công đoàn" is written so.
  const isCapitalLater = tokens[0]?.upper === false && tokens.some(({ upper }) => upper);
  return isCapitalLater || tokens.some((_, i) => beginsLineWithDash(tokens, i));
}

function beginsLineWithDash(tokens: readonly CellAtom[], at: number): boolean {
  return tokens[at]?.mark === "dash" && tokens[at - 1]?.mark === "break";
}

function mayStandInside(token: CellAtom): boolean {
  return token.key === AND_WORD || (token.mark !== null && SKIPPED_INSIDE.has(token.mark));
}

function closings(atoms: readonly CellAtom[]): readonly number[] {
  const close = atoms.map(() => -1);
  const open: number[] = [];
  atoms.forEach((atom, i) => {
    if (atom.mark === "open") open.push(i);
    const start = atom.mark === "close" ? open.pop() : undefined;
    if (start !== undefined) close[start] = i;
  });
  return close;
}
