import { columnIndex } from "../../model/cells/addresses";
import { MAX_ROWS } from "../../model/cells/Box";
import { formulaTokens, type FormulaToken } from "../../model/formulas/FormulaToken";
import type { Expression, RowPlace } from "./Expression";
import { FormulaError } from "./Value";

/** Weaker first; operators of one line are taken from the left. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const COLUMN = /^\$?[A-Za-z]{1,3}$/;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** What the parser cannot read, or what is left to the large engine: arrays in braces, whole columns but to look into, intersections. */
class Unreadable extends Error {}

/** Takes a formula apart. null when it holds anything that the quick engine does not know. @example parseExpression("=A1+1", 4)?.kind // => "operation" */
export function parseExpression(formula: string, row: number): Expression | null {
  try {
    return new Parser(formula.startsWith("=") ? formula.slice(1) : formula, row).whole();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

class Parser {
  private readonly tokens: readonly FormulaToken[];
  private at = 0;

  constructor(
    text: string,
    private readonly row: number,
  ) {
    this.tokens = formulaTokens(text).filter(({ kind }) => kind !== "space");
  }

  whole(): Expression {
    const expression = this.level(0);
    if (this.at < this.tokens.length) throw new Unreadable();
    return expression;
  }

  private level(index: number): Expression {
    const operators = LEVELS[index];
    if (!operators) return this.signed();
    let left = this.level(index + 1);
    for (;;) {
      const operator = this.takeOperator(operators);
      if (operator === null) return left;
      left = operation(operator, left, this.level(index + 1));
    }
  }

  private signed(): Expression {
    const operator = this.takeOperator(["-", "+"]);
    if (operator === null) return this.percent();
    const of = this.signed();
    return { kind: "sign", operator, of, always: joined([of], (text) => `${operator}${text}`) };
  }

  private percent(): Expression {
    let of = this.range();
    while (this.takeOperator(["%"]) !== null) {
      of = { kind: "sign", operator: "%", of, always: joined([of], (text) => `${text}%`) };
    }
    return of;
  }

  private range(): Expression {
    let left = this.operand();
    while (this.takeOperator([":"]) !== null) left = operation(":", left, this.operand());
    return left;
  }

  private operand(): Expression {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text), always: token.text };
      case "string":
        return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"'), always: token.text };
      case "error":
        return { kind: "constant", value: FormulaError.of(token.text), always: token.text };
      case "reference":
        return this.reference(token.text);
      case "name":
        return nameOf(token.text);
      case "function":
        return this.call(token.text);
      case "open":
        return this.inBrackets();
      default:
        throw new Unreadable();
    }
  }

  private inBrackets(): Expression {
    const inside = this.level(0);
    this.expect("close");
    return inside;
  }

  private call(written: string): Expression {
    this.expect("open");
    const parts: Expression[] = [];
    if (!this.take("close")) {
      do parts.push(this.level(0));
      while (this.take("comma"));
      this.expect("close");
    }
    const name = written.toUpperCase();
    // What has no arguments may tell of its place or of the time.
    const always = parts.length === 0 ? null : joined(parts, (...texts) => `${name}(${texts.join(",")})`);
    return { kind: "call", name, parts, always };
  }

  private reference(text: string): Expression {
    if (text.includes("[") && !text.startsWith("'")) return tableOf(text);
    const bang = text.lastIndexOf("!");
    const sheet = bang < 0 ? null : unquoted(text.slice(0, bang));
    const [first = "", second = first] = text.slice(bang + 1).split(":");
    if (COLUMN.test(first) && COLUMN.test(second) && this.isLookedInto())
      return wholeColumns(sheet, [first, second], text);
    return cellsOf(sheet, this.corner(first), this.corner(second), text);
  }

  /** Whether what was just taken is what INDEX takes an item of: whatever else takes whole columns would go down a million rows. */
  private isLookedInto(): boolean {
    const [work, open, , next] = this.tokens.slice(Math.max(0, this.at - 3), this.at + 1);
    return work?.text.toUpperCase() === "INDEX" && open?.kind === "open" && next?.kind === "comma";
  }

  private corner(text: string): Corner {
    const [, , letters = "", fixed, digits] = CELL.exec(text) ?? [];
    if (digits === undefined) throw new Unreadable();
    const isFixed = fixed === "$";
    const row = Number(digits) - 1;
    return { column: columnIndex(letters), place: { row: isFixed ? row : row - this.row, isFixed } };
  }

  private takeOperator(operators: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "operator" || !operators.includes(token.text)) return null;
    this.at++;
    return token.text;
  }

  private take(kind: FormulaToken["kind"]): boolean {
    const isThere = this.tokens[this.at]?.kind === kind;
    if (isThere) this.at++;
    return isThere;
  }

  private expect(kind: FormulaToken["kind"]): void {
    if (!this.take(kind)) throw new Unreadable();
  }
}

interface Corner {
  readonly column: number;
  readonly place: RowPlace;
}

function cellsOf(sheet: string | null, one: Corner, other: Corner, text: string): Expression {
  const column = Math.min(one.column, other.column);
  const columns = Math.abs(one.column - other.column) + 1;
  const always = one.place.isFixed && other.place.isFixed ? text : null;
  const isOne = columns === 1 && one.place.row === other.place.row && one.place.isFixed === other.place.isFixed;
  return { kind: "cells", sheet, first: one.place, last: other.place, column, columns, isOne, always };
}

function wholeColumns(sheet: string | null, [first, second]: readonly [string, string], text: string): Expression {
  const corner = (name: string, row: number): Corner => ({
    column: columnIndex(name.replace("$", "")),
    place: { row, isFixed: true },
  });
  return cellsOf(sheet, corner(first, 0), corner(second, MAX_ROWS - 1), text);
}

/** "[@Cột]" means another cell in each row. */
function tableOf(text: string): Expression {
  const isOfRow = text.includes("@") || /#this row/i.test(text);
  return { kind: "table", text, always: isOfRow ? null : text };
}

function nameOf(text: string): Expression {
  if (/^(true|false)$/i.test(text)) {
    return { kind: "constant", value: text.toLowerCase() === "true", always: text };
  }
  if (text.includes("!")) throw new Unreadable();
  return { kind: "name", name: text, always: text };
}

function operation(operator: string, left: Expression, right: Expression): Expression {
  const always = joined([left, right], (one, other) => `(${one ?? ""}${operator}${other ?? ""})`);
  return { kind: "operation", operator, left, right, always };
}

function joined(parts: readonly Expression[], join: (...texts: readonly string[]) => string): string | null {
  const texts: string[] = [];
  for (const { always } of parts) {
    if (always === null) return null;
    texts.push(always);
  }
  return join(...texts);
}

/** Sheets named together ("Q1:Q4!A1") are left to the large engine. */
function unquoted(sheet: string): string {
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  if (name.includes(":") || name.includes("[")) throw new Unreadable();
  return name;
}
