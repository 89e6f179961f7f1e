import { formulaTokens } from "./FormulaToken";
import type { FormulaToken } from "./FormulaToken";

const OPERAND: ReadonlySet<FormulaToken["kind"]> = new Set(["number", "string", "error", "reference", "name"]);
const PREFIX = new Set(["+", "-", "@"]);
const POSTFIX = new Set(["%", "#"]);

/** What stands for cells, or may: the last token of one operand, the first of the next. */
const ENDS_RANGE: ReadonlySet<FormulaToken["kind"]> = new Set(["reference", "name", "close"]);
const STARTS_RANGE: ReadonlySet<FormulaToken["kind"]> = new Set(["reference", "name", "function", "open"]);

/** Names of functions end in a bracket; this many may be open at once (Excel: 64 levels). */
const MAX_DEPTH = 64;

/**
 * Whether Excel would take the text after "=" as a formula. Unknown names and functions are fine (they give #NAME?); what can't be
 * read at all is refused. Two operands with only a space between them intersect, so "=- Tổ chức hội nghị" is a formula.
 *
 * @example isFormula("=- Phòng GDĐT, các trường") // => false: a comma stands outside brackets
 */
export function isFormula(formula: string): boolean {
  const tokens = formulaTokens(formula.slice(1)).filter((token) => token.kind !== "space");
  const parser = new FormulaReader(tokens);
  return parser.expression(0) && parser.atEnd();
}

/** Reads by descent: an expression is operands joined by operators. */
class FormulaReader {
  private at = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  expression(depth: number): boolean {
    if (depth > MAX_DEPTH || !this.operand(depth)) return false;
    while (!this.atEnd() && !this.sees("close") && !this.sees("comma") && !this.seesText("}")) {
      if (this.isInfix()) this.at++;
      else if (!this.intersects()) return false;
      if (!this.operand(depth)) return false;
    }
    return true;
  }

  /** A space between two operands is the cells they share, so neither can be a number or a text. */
  private intersects(): boolean {
    const before = this.tokens[this.at - 1]?.kind;
    const after = this.tokens[this.at]?.kind;
    return before !== undefined && after !== undefined && ENDS_RANGE.has(before) && STARTS_RANGE.has(after);
  }

  private operand(depth: number): boolean {
    while (this.sees("operator") && PREFIX.has(this.text())) this.at++;
    if (!this.primary(depth)) return false;
    while (this.sees("operator") && POSTFIX.has(this.text())) this.at++;
    return true;
  }

  private primary(depth: number): boolean {
    const kind = this.tokens[this.at]?.kind;
    if (kind === undefined) return false;
    this.at++;
    if (OPERAND.has(kind)) return true;
    if (kind === "function") return this.list(depth, true);
    this.at--;
    if (kind === "open") return this.list(depth, false);
    return this.seesText("{") && this.arrayConstant();
  }

  /** "(" … ")" with commas; a function's arguments may be left out. */
  private list(depth: number, mayBeEmpty: boolean): boolean {
    this.at++;
    if (mayBeEmpty && this.takes("close")) return true;
    for (;;) {
      const leftOut = mayBeEmpty && (this.sees("comma") || this.sees("close"));
      if (!leftOut && !this.expression(depth + 1)) return false;
      if (this.takes("close")) return true;
      if (!this.takes("comma")) return false;
    }
  }

  private arrayConstant(): boolean {
    do {
      this.at++;
      if (this.sees("operator") && PREFIX.has(this.text())) this.at++;
      const kind = this.tokens[this.at++]?.kind;
      if (kind === undefined || kind === "reference" || !OPERAND.has(kind)) return false;
    } while (this.sees("comma"));
    const closed = this.seesText("}");
    this.at++;
    return closed;
  }

  private isInfix(): boolean {
    return this.sees("operator") && !POSTFIX.has(this.text()) && this.text() !== "@";
  }

  private sees(kind: FormulaToken["kind"]): boolean {
    return this.tokens[this.at]?.kind === kind;
  }

  private seesText(text: string): boolean {
    return this.tokens[this.at]?.text === text;
  }

  private takes(kind: FormulaToken["kind"]): boolean {
    if (!this.sees(kind)) return false;
    this.at++;
    return true;
  }

  private text(): string {
    return this.tokens[this.at]?.text ?? "";
  }
}
