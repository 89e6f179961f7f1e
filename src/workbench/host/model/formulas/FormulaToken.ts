/** The parts a formula is made of. `text` is as written. "broken" is what no formula can hold. */
export interface FormulaToken {
  readonly kind:
    | "number"
    | "string"
    | "error"
    | "reference"
    | "name"
    | "function"
    | "operator"
    | "open"
    | "close"
    | "comma"
    | "brace"
    | "space"
    | "broken";
  readonly text: string;
}

const SHEET = /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.]*)?)!/u.source.slice(1);
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])`;
const ROW = String.raw`\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*`;
const BRACKETS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;

/** Tried in this order; the first that fits is taken. */
const PATTERNS: readonly (readonly [FormulaToken["kind"], RegExp])[] = (
  [
    ["space", String.raw`\s+`],
    ["string", String.raw`"(?:[^"]|"")*"`],
    ["error", String.raw`#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)`],
    ["reference", `(?:${SHEET})?(?:${COLUMN}|${ROW}|${CELL}(?::${CELL})?)`],
    ["reference", `(?:${SHEET})#REF!`],
    ["reference", `(?:${NAME})?${BRACKETS}`],
    ["number", String.raw`(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?`],
    ["function", String.raw`${NAME}(?=\()`],
    ["name", `(?:${SHEET})?${NAME}`],
    ["operator", String.raw`<>|<=|>=|[-+*\/^&=<>%:@#]`],
    ["open", String.raw`\(`],
    ["close", String.raw`\)`],
    ["comma", String.raw`[,;]`],
    ["brace", String.raw`[{}]`],
  ] as const
).map(([kind, source]) => [kind, new RegExp(source, "uy")] as const);

/** Formulas are taken apart again and again: copied down a column, moved by each row put in. */
const REMEMBERED = 2_000;
const remembered = new Map<string, readonly FormulaToken[]>();

/** Takes a formula apart, spaces included: joining the texts gives it back. @example formulaTokens("=A1+1").length // => 4 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const known = remembered.get(formula);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const tokens = takenApart(formula);
  remembered.set(formula, tokens);
  return tokens;
}

function takenApart(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined && text !== "") return { kind, text };
  }
  return { kind: "broken", text: formula.charAt(at) };
}
