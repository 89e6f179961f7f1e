import type { Expression } from "./Expression";

/** What a formula means by other things than cells of its own sheet: "sheet|tiến độ", "name|ngaychot", "table|tiendo"; in small letters. */
export type Word = `${"sheet" | "name" | "table"}|${string}`;

/** Names are compared without regard to case, as Excel does. */
export function foldedName(name: string): string {
  return name.toLocaleLowerCase("en-US");
}

/**
 * The words of an expression.
 *
 * @example wordsOf(parseExpression("=COUNTIF(TienDo[Mã],NgayChot)", 0)) // => ["table|tiendo", "name|ngaychot"]
 */
export function wordsOf(expression: Expression): readonly Word[] {
  switch (expression.kind) {
    case "cells":
      return expression.sheet === null ? [] : [`sheet|${foldedName(expression.sheet)}`];
    case "table":
      return [`table|${foldedName(expression.text.slice(0, expression.text.indexOf("[")))}`];
    case "name":
      return [`name|${foldedName(expression.name)}`];
    case "sign":
      return wordsOf(expression.of);
    case "operation":
      return [...wordsOf(expression.left), ...wordsOf(expression.right)];
    case "call":
      return expression.parts.flatMap(wordsOf);
    default:
      return [];
  }
}
