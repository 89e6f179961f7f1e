import { formulaTokens } from "../../model/formulas/FormulaToken";
import type { Expression } from "./Expression";
import { parseExpression } from "./parseExpression";
import { wordsOf, type Word } from "./wordsOf";

const ROW_OF_CELL = /(\$?[A-Za-z]{1,3})(\$?)(\d{1,7})/g;

/**
 * What a formula says of its own row. A plan's status formula stands in thousands of rows: it is taken apart once, and known again
 * elsewhere by writing it out for that row, which costs a hundredth of reading it.
 */
export class FormulaShape {
  readonly expression: Expression | null;
  readonly words: readonly Word[];
  private readonly pieces: readonly string[];
  private readonly offsets: readonly number[];

  constructor(formula: string, row: number) {
    this.expression = parseExpression(formula, row);
    this.words = this.expression === null ? [] : wordsOf(this.expression);
    const { pieces, offsets } = takeRowsOut(formula, row);
    this.pieces = pieces;
    this.offsets = offsets;
  }

  /** Whether `formula` says on `row` (from 0) what this one says on its own. */
  isSameAs(formula: string, row: number): boolean {
    const { pieces, offsets } = this;
    let text = pieces[0] ?? "";
    for (let index = 0; index < offsets.length; index++) {
      text += String(row + (offsets[index] ?? 0) + 1) + (pieces[index + 1] ?? "");
    }
    return text === formula;
  }
}

function takeRowsOut(formula: string, row: number): { pieces: readonly string[]; offsets: readonly number[] } {
  const pieces = [""];
  const offsets: number[] = [];
  const add = (text: string): void => void pieces.push((pieces.pop() ?? "") + text);
  for (const { kind, text } of formulaTokens(formula)) {
    if (kind !== "reference" || text.includes("[")) {
      add(text);
      continue;
    }
    const rest = text.lastIndexOf("!") + 1;
    add(text.slice(0, rest));
    let end = rest;
    for (const match of text.slice(rest).matchAll(ROW_OF_CELL)) {
      const [, column = "", fixed, digits = ""] = match;
      const start = rest + match.index + column.length;
      if (fixed === "$") continue;
      add(text.slice(end, start));
      offsets.push(Number(digits) - 1 - row);
      pieces.push("");
      end = start + digits.length;
    }
    add(text.slice(end));
  }
  return { pieces, offsets };
}
